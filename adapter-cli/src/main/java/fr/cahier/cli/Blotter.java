package fr.cahier.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Blots whole words of people’s names out of a text, whatever their case, accents and kind of apostrophe. */
final class Blotter {
    /** Forms of address and particles, which give nobody away. */
    private static final Pattern HARMLESS = Pattern.compile("(?iu)|.{1,2}|mme|mlle|madame|monsieur|des|les|sarl|sas");

    private static final String APOSTROPHE = "['’ʼ]";

    private Blotter() {}

    static String blotted(String text, List<String> names) {
        var shown = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (var name : names) {
            for (var word : name.split("[\\s.]+", -1)) {
                shown = HARMLESS.matcher(word).matches() ? shown : without(word, shown);
            }
        }
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    private static String without(String word, String text) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}\\p{M}])" + form(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll("▒▒▒");
    }

    /** Each letter with any accents, each apostrophe in any form. */
    private static String form(String word) {
        var form = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.matches(APOSTROPHE) ? APOSTROPHE : Pattern.quote(sign) + "\\p{M}*")
                .forEach(form::append);
        return form.toString();
    }
}
