package fr.cahier.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, before or after its name. */
final class CommonOptions {

    @Option(
            names = "--register",
            paramLabel = "REGISTRE",
            scope = ScopeType.INHERIT,
            description = "dossier du registre, ou adresse JDBC ; à défaut $CAHIER_REGISTER, puis « registre »")
    private @Nullable String register;

    @Option(
            names = "--as",
            paramLabel = "PERSONNE",
            scope = ScopeType.INHERIT,
            description = "qui agit : identifiant ou nom d’une personne du cabinet ; à défaut $CAHIER_AS")
    private @Nullable String person;

    @Option(
            names = "--today",
            paramLabel = "JOUR",
            scope = ScopeType.INHERIT,
            converter = DayConverter.class,
            description = "pour des essais : fait comme si l’on était ce jour-là à 9 h, à l’heure du cabinet")
    private @Nullable LocalDate today;

    @Option(
            names = "--output",
            paramLabel = "FORME",
            scope = ScopeType.INHERIT,
            defaultValue = "table",
            converter = Output.Converter.class,
            description = "forme des données : table, json, ndjson ou csv (table par défaut)")
    private Output output = Output.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANGUE",
            scope = ScopeType.INHERIT,
            defaultValue = "fr",
            converter = LanguageConverter.class,
            description = "langue des messages et des tableaux : fr ou en (fr par défaut)")
    private Locale language = Locale.FRENCH;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "en cas d’erreur du programme, montre la trace technique ; aussi $CAHIER_DEBUG")
    private boolean debug;

    // picocli sets these two, and acts on them itself.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "montre cette aide")
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "montre la version")
    private boolean version;

    @Nullable
    String register() {
        return register;
    }

    @Nullable
    String person() {
        return person;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    Output output() {
        return output;
    }

    Locale language() {
        return language;
    }

    boolean debug() {
        return debug;
    }
}
