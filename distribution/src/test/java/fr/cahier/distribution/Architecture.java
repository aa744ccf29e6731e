package fr.cahier.distribution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import fr.cahier.cli.Cli;
import fr.cahier.cli.Registers;
import fr.cahier.documents.DocumentsModule;
import fr.cahier.persistence.PersistenceModule;
import java.util.Arrays;

/** What Maven cannot say about the arrows. A rule that matches no class at all fails by itself. */
final class Architecture {
    static final String DOMAIN = "fr.cahier.domain..";
    static final String APPLICATION = "fr.cahier.application..";
    static final String ROOT = "fr.cahier.distribution..";
    static final String[] ADAPTERS = {"fr.cahier.persistence..", "fr.cahier.documents..", "fr.cahier.cli.."};
    private static final Class<?>[] DOORS = {PersistenceModule.class, DocumentsModule.class, Cli.class, Registers.class
    };

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..");

    static final ArchRule APPLICATION_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(APPLICATION, DOMAIN, "java..", "jakarta.inject..", "org.jspecify..");

    static final ArchRule TIME_AND_CHANCE_ARE_GIVEN = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .callMethodWhere(new ReachesOutside())
            .orShould()
            .callConstructorWhere(new ReachesOutside.Random());

    static final ArchRule DOMAIN_FEATURES_FORM_NO_CYCLE =
            slices().matching("fr.cahier.domain.(*)..").should().beFreeOfCycles();

    static final ArchRule APPLICATION_FEATURES_FORM_NO_CYCLE =
            slices().matching("fr.cahier.application.(*)..").should().beFreeOfCycles();

    static final ArchRule ADAPTERS_SHOW_ONLY_THEIR_DOOR = classes()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotBelongToAnyOf(DOORS)
            .should()
            .bePackagePrivate();

    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Dto|Mapper|Manager|Util|Utils|Helper)");

    static final ArchRule WORDS_GO_THROUGH_THE_STREAMS_THAT_WERE_GIVEN =
            noClasses().that().resideOutsideOfPackage(ROOT).should(ACCESS_STANDARD_STREAMS);

    static final ArchRule NOBODY_SEES_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    private Architecture() {}

    /** An adapter knows the core, and no other adapter. */
    static ArchRule knowsNoOther(String adapter) {
        var others =
                Arrays.stream(ADAPTERS).filter(other -> !other.equals(adapter)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(adapter)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
