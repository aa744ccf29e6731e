package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cahier.application.offence.KnowsGuice;
import fr.cahier.application.offence.ReadsTheWallClock;
import fr.cahier.domain.cycleone.Chicken;
import fr.cahier.domain.cycletwo.Egg;
import fr.cahier.domain.offence.AsksToBeInjected;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for our classes, and each rule bites: one that was never seen failing proves nothing. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.cahier");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Architecture.DOMAIN_IS_PLAIN_JAVA, classes(AsksToBeInjected.class)),
                Arguments.of(Architecture.APPLICATION_KNOWS_NO_FRAMEWORK, classes(KnowsGuice.class)),
                Arguments.of(Architecture.TIME_AND_CHANCE_ARE_GIVEN, classes(ReadsTheWallClock.class)),
                Arguments.of(Architecture.DOMAIN_FEATURES_FORM_NO_CYCLE, classes(Chicken.class, Egg.class)),
                Arguments.of(Architecture.ADAPTERS_SHOW_ONLY_THEIR_DOOR, offence("ShownToAll")),
                Arguments.of(Architecture.knowsNoOther("fr.cahier.cli.."), offence("KnowsTheStore")),
                Arguments.of(Architecture.NAMES_SAY_SOMETHING, offence("ComplaintMapper")),
                Arguments.of(Architecture.WORDS_GO_THROUGH_THE_STREAMS_THAT_WERE_GIVEN, offence("Shouts")),
                Arguments.of(Architecture.NOBODY_SEES_THE_ROOT, offence("KnowsTheRoot")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_holds(ArchRule rule, JavaClasses ignored) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites(ArchRule rule, JavaClasses offender) {
        assertThat(rule.evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void features_of_the_application_form_no_cycle() {
        Architecture.APPLICATION_FEATURES_FORM_NO_CYCLE.check(OURS);
    }

    @Test
    void no_adapter_knows_another() {
        assertThat(Architecture.ADAPTERS)
                .allSatisfy(adapter -> Architecture.knowsNoOther(adapter).check(OURS));
    }

    @Test
    void every_way_to_the_clock_and_to_chance_is_seen_and_a_given_clock_is_not() {
        var offences = Architecture.TIME_AND_CHANCE_ARE_GIVEN
                .evaluate(classes(ReadsTheWallClock.class))
                .getFailureReport()
                .getDetails();

        assertThat(Arrays.stream(ReadsTheWallClock.class.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0))
                .allSatisfy(
                        method -> assertThat(offences).anyMatch(line -> line.contains("." + method.getName() + "()")));
        assertThat(offences).noneMatch(line -> line.contains("given("));
    }

    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    /** Offenders that are themselves package-private, as types of an adapter are. */
    private static JavaClasses offence(String name) {
        try {
            return classes(Class.forName("fr.cahier.cli.offence." + name));
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }
}
