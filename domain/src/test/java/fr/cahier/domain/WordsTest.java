package fr.cahier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.deadline.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of both languages: complete, equal in number, and fit for MessageFormat. */
class WordsTest {
    private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);
    /** Their constants are told in sentences, with details; the others by name. */
    private static final Set<Class<?>> SENTENCES = Set.of(Rule.class, Problem.class, Step.Kind.class);

    private static final Locale MACHINE = Locale.getDefault();

    @AfterEach
    void the_machine_keeps_its_language() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void both_languages_hold_the_same_keys_but_those_of_the_register_which_is_french() throws IOException {
        var french = keys("words.properties");
        french.removeIf(key -> key.startsWith("followUp."));

        assertThat(keys("words_en.properties")).isEqualTo(french);
    }

    @Test
    void no_straight_apostrophe_spoils_a_sentence() throws IOException {
        assertThat(bundle("words.properties").values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
        assertThat(bundle("words_en.properties").values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_has_a_sentence_in_both_languages(Rule rule) {
        assertThat(BOTH).allSatisfy(locale -> assertThat(rule.sentence(locale)).isNotBlank());
        assertThat(rule.sentence(Locale.FRENCH)).isNotEqualTo(rule.sentence(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void each_problem_of_input_has_a_sentence_with_its_details_in_both_languages(Problem problem) {
        // A length of time lies between two bounds; what else is expected is one thing.
        var ofTwo = problem == Problem.NOT_A_PERIOD || problem == Problem.OUT_OF_CALENDAR;
        var details = ofTwo ? new Object[] {"1900", "2199"} : new Object[] {"DÉTAIL"};
        var refusal = new InvalidInput("field", problem, details);

        assertThat(BOTH)
                .allSatisfy(locale ->
                        assertThat(refusal.sentence(locale)).isNotBlank().doesNotContain("{"));
        assertThat(refusal.sentence(Locale.FRENCH)).isNotEqualTo(refusal.sentence(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void each_step_of_a_derivation_has_a_sentence_with_its_details_in_both_languages(Step.Kind kind) {
        var sentences = BOTH.stream()
                .map(locale -> Words.in(locale).say("step." + kind, LocalDate.of(2026, 8, 2), "UN", "DEUX"))
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().noneMatch(String::isBlank).noneMatch(said -> said.contains("{"));
    }

    @Test
    void both_languages_leave_the_same_blanks_to_fill() throws IOException {
        var french = bundle("words.properties");
        var english = bundle("words_en.properties");

        assertThat(keys("words_en.properties"))
                .allSatisfy(key -> assertThat(blanks(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(blanks(french.getProperty(key))));
        assertThat(blanks(french.getProperty("event.redated.duty"))).containsExactly("{0}", "{1}", "{2}");
    }

    @ParameterizedTest
    @MethodSource("constantsThatPeopleRead")
    void each_constant_has_a_label_in_both_languages(Enum<?> constant) {
        assertThat(BOTH)
                .allSatisfy(
                        locale -> assertThat(Words.in(locale).label(constant)).isNotBlank());
    }

    /** Every enum of this module, found on disk so that a new one cannot be forgotten; and the days of the week. */
    static Stream<Enum<?>> constantsThatPeopleRead() throws IOException, URISyntaxException {
        var classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            var enums = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("domain"))
                    .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(WordsTest::load)
                    .filter(type -> type.isEnum() && !SENTENCES.contains(type))
                    .toList();
            assertThat(enums).contains(ComplaintField.class, Outcome.class).hasSizeGreaterThan(10);
            return Stream.concat(enums.stream(), Stream.of(DayOfWeek.class))
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(Enum.class::cast);
        }
    }

    @Test
    void fields_have_the_procedures_own_words() {
        assertThat(ComplaintField.RECEIVED_ON.label(Locale.FRENCH)).isEqualTo("Date de réception");
        assertThat(ComplaintField.RECEIVED_ON.label(Locale.ENGLISH)).isEqualTo("Received on");
    }

    @Test
    void any_language_but_english_is_answered_in_french() {
        assertThat(Words.in(Locale.GERMAN).label(Outcome.UPHELD)).isEqualTo("favorable");
        assertThat(Words.in(Locale.ROOT).label(Outcome.UPHELD)).isEqualTo("favorable");
        assertThat(Words.in(Locale.CANADA_FRENCH).label(Outcome.UPHELD)).isEqualTo("favorable");
        assertThat(Words.in(Locale.UK).label(Outcome.UPHELD)).isEqualTo("upheld");
    }

    @Test
    void dates_amounts_and_constants_are_put_into_words() {
        var day = LocalDate.of(2026, 8, 2);
        var amount = new BigDecimal("1234.50");

        assertThat(Words.in(Locale.FRENCH).say("event.and", day, Outcome.UPHELD))
                .isEqualTo("02/08/2026 ; favorable");
        assertThat(Words.in(Locale.ENGLISH).say("event.and", day, Outcome.UPHELD))
                .isEqualTo("2 Aug 2026; upheld");
        assertThat(Words.in(Locale.FRENCH).say("euros", amount)).isEqualTo("1234,50 €");
        assertThat(Words.in(Locale.ENGLISH).say("euros", amount)).isEqualTo("1234.50 €");
    }

    @Test
    void the_machines_language_changes_nothing() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        // Words are kept once made: these are new ones, made on this machine.
        var constructor = Words.class.getDeclaredConstructor(Locale.class);
        constructor.setAccessible(true);
        var french = constructor.newInstance(Locale.ROOT);
        var english = constructor.newInstance(Locale.ENGLISH);

        assertThat(french.date(LocalDate.of(2026, 8, 2))).isEqualTo("02/08/2026");
        assertThat(english.date(LocalDate.of(2026, 8, 2))).isEqualTo("2 Aug 2026");
        assertThat(french.say("euros", new BigDecimal("12.5"))).isEqualTo("12,50 €");
    }

    private static Set<String> blanks(String sentence) {
        return Pattern.compile("\\{\\d\\}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Set<String> keys(String file) throws IOException {
        return bundle(file).keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String file) throws IOException {
        try (var stream = Rule.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        }
    }
}
