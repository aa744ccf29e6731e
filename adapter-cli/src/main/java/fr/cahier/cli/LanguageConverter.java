package fr.cahier.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The two languages that the program speaks. */
final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String name) {
        if (name.equalsIgnoreCase("en")) {
            return Locale.ENGLISH;
        }
        if (name.equalsIgnoreCase("fr")) {
            return Locale.FRENCH;
        }
        throw Refused.usage("--lang : « " + name + " » est inconnu ; attendu : fr, en.");
    }
}
