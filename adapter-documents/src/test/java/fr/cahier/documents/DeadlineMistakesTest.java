package fr.cahier.documents;

import static fr.cahier.documents.FirmSettingsTest.FIRM;
import static fr.cahier.documents.FirmSettingsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineMistakesTest {
    private static final String SHIPPED =
            "procedure, acpr-2016-r-02, acpr-2022-r-01, acpr-2024-r-02, amf-doc-2012-07, psp-l133-45, gdpr-art-12";
    private static final int FIRST_LINE = (int) FIRM.lines().count() + 1;

    /** Each line is known by its number, so that places can be told. */
    private static final String DEADLINES = """
            region: metropole
            openingDays: [MONDAY, FRIDAY]
            workedHolidays: [GOOD_FRIDAY]
            policies: [charte, procedure]
            ownPolicies:
              - id: charte
                version: 2
                title: Charte du cabinet
                citation: { text: Charte, article: art. 3, address: https://c.example, certainty: ESTABLISHED }
                validity: { from: 2026-01-01, until: 2027-12-31 }
                limits:
                  - { duty: ACKNOWLEDGEMENT, period: 5 BUSINESS_DAY, from: RECEIVED, end: STRICT }
                  - duty: RESPONSE
                    period: 20 OUVRABLE_DAY
                    from: SENT
                    extension: { until: 40 OUVRABLE_DAY, by: HANDLER, condition: EXCEPTIONAL_CIRCUMSTANCES }
                    otherReading: FRANC_DAY
                recourse: { when: ON_REJECTION, to: MEDIATOR }
            """;

    @Test
    void without_a_mistake_it_is_read() {
        assertThat(read(FIRM + DEADLINES).deadlines().ownPolicies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region: metropole | region: Métropole | 1 | region",
                "MONDAY | LUNDI | 2 | openingDays[0]",
                "GOOD_FRIDAY | good_friday | 3 | workedHolidays[0]",
                "ESTABLISHED | SURE | 9 | ownPolicies[0].citation.certainty",
                "ACKNOWLEDGEMENT | ACCUSE | 12 | ownPolicies[0].limits[0].duty",
                "RECEIVED | LU | 12 | ownPolicies[0].limits[0].from",
                "STRICT | SOUPLE | 12 | ownPolicies[0].limits[0].end",
                "from: SENT | from: [SENT] | 15 | ownPolicies[0].limits[1].from",
                "HANDLER | ANYBODY | 16 | ownPolicies[0].limits[1].extension.by",
                "EXCEPTIONAL_CIRCUMSTANCES | true | 16 | ownPolicies[0].limits[1].extension.condition",
                "FRANC_DAY | FRANC | 17 | ownPolicies[0].limits[1].otherReading",
                "ON_REJECTION | TOUJOURS | 18 | ownPolicies[0].recourse.when",
                "MEDIATOR | JUGE | 18 | ownPolicies[0].recourse.to"
            })
    void an_unknown_value_is_refused_with_all_that_are_known(String right, String wrong, int line, String place) {
        assertRefused(right, wrong, line, place, "valeur inconnue ; attendu : " + accepted(place) + ".");
    }

    private static String accepted(String place) {
        return switch (place.substring(place.lastIndexOf('.') + 1)) {
            case "region" ->
                "metropole, alsace-moselle, guadeloupe, guyane, la-reunion, martinique, mayotte, nouvelle-caledonie,"
                        + " polynesie-francaise, saint-barthelemy, saint-martin, saint-pierre-et-miquelon,"
                        + " wallis-et-futuna";
            case "openingDays[0]" -> "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY";
            case "workedHolidays[0]" ->
                "NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, VICTORY_1945, ASCENSION, WHIT_MONDAY, NATIONAL_DAY,"
                        + " ASSUMPTION, ALL_SAINTS, ARMISTICE_1918, CHRISTMAS, SECOND_CHRISTMAS_DAY,"
                        + " ABOLITION_OF_SLAVERY";
            case "certainty" -> "ESTABLISHED, CONCORDANT, UNCERTAIN";
            case "duty" -> "ACKNOWLEDGEMENT, RESPONSE";
            case "from" -> "SENT, RECEIVED, RECORDED";
            case "end" -> "STRICT, NEXT_WORKING_DAY";
            case "by" -> "HANDLER, MANAGER";
            case "condition" -> "EXCEPTIONAL_CIRCUMSTANCES, BEYOND_THE_FIRMS_CONTROL, COMPLEX_OR_NUMEROUS_REQUESTS";
            case "otherReading" -> "CALENDAR_DAY, OUVRABLE_DAY, BUSINESS_DAY, FRANC_DAY, MONTH, YEAR";
            case "when" -> "ON_REJECTION, IN_EVERY_ANSWER";
            case "to" -> "MEDIATOR, AMF_OMBUDSMAN_OR_MEDIATOR, CNIL_AND_COURTS";
            default -> throw new IllegalArgumentException(place);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10 LUNE", "MONTH", "10", "1.5 MONTH", "-1 MONTH", "1 month", "10MONTH", "9999999999 MONTH"})
    void what_is_no_period_is_refused_with_its_form(String wrong) {
        var expected = "n’est pas une durée ; attendu : un nombre de 1 à 1000, puis CALENDAR_DAY, OUVRABLE_DAY,"
                + " BUSINESS_DAY, FRANC_DAY, MONTH, YEAR, comme 10 OUVRABLE_DAY.";

        assertRefused("period: 20 OUVRABLE_DAY", "period: " + wrong, 14, "ownPolicies[0].limits[1].period", expected);
        assertRefused("40 OUVRABLE_DAY", wrong, 16, "ownPolicies[0].limits[1].extension.until", expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 MONTH", "1001 MONTH"})
    void a_period_is_no_shorter_and_no_longer_than_a_text_would_state(String wrong) {
        assertRefused(
                "period: 20 OUVRABLE_DAY",
                "period: " + wrong,
                14,
                "ownPolicies[0].limits[1].period",
                "n’est pas une durée ; attendu : un nombre de 1 à 1000.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2026-01-01 | from: 2026-02-30 | from | attendu : une date comme 2026-05-15.",
                "until: 2027-12-31 | until: 31/12/2027 | until | attendu : une date comme 2026-05-15.",
                "until: 2027-12-31 | until: 2025-12-31 | until | finit avant de commencer ; attendu : le 01/01/2026 ou"
                        + " un jour suivant."
            })
    void a_text_is_in_force_from_a_day_to_a_later_one(String right, String wrong, String key, String expected) {
        assertRefused(right, wrong, 10, "ownPolicies[0].validity." + key, expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, -1", "2, 1.5", "2, deux", "2, 99999999999"})
    void a_version_is_a_whole_number_from_one(String right, String wrong) {
        assertRefused(
                "version: " + right,
                "version: " + wrong,
                7,
                "ownPolicies[0].version",
                "n’est pas une version ; attendu : 1, 2, 3…");
    }

    @Test
    void the_texts_that_apply_are_shipped_or_the_firms_own() {
        assertRefused(
                "procedure]", "acpr-2025]", 4, "policies[1]", "valeur inconnue ; attendu : " + SHIPPED + ", charte.");
        assertRefused(
                "[charte, procedure]",
                "[]",
                4,
                "policies",
                "attendu : au moins un texte parmi " + SHIPPED + ", charte.");
        assertRefused("procedure]", "charte]", 4, "policies", "« charte » y figure deux fois.");
    }

    @Test
    void no_two_texts_share_an_identifier() {
        assertRefused(
                "id: charte",
                "id: gdpr-art-12",
                6,
                "ownPolicies[0].id",
                "c’est l’identifiant d’un texte fourni ; attendu : un autre que " + SHIPPED + ".");
        var second = DEADLINES.substring(DEADLINES.indexOf("  - id: charte"));
        assertThatThrownBy(() -> read(FIRM + DEADLINES + second))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(place(6, "ownPolicies") + "« charte » y figure deux fois.");
    }

    @Test
    void a_text_sets_one_time_limit_for_each_duty_that_it_knows() {
        assertRefused(
                "duty: RESPONSE",
                "duty: ACKNOWLEDGEMENT",
                13,
                "ownPolicies[0].limits[1].duty",
                "« ACKNOWLEDGEMENT » a déjà sa durée ; attendu, au plus une fois : ACKNOWLEDGEMENT, RESPONSE.");
        var none = DEADLINES.substring(0, DEADLINES.indexOf("limits:")) + "limits: []\n";
        assertThatThrownBy(() -> read(FIRM + none))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(place(11, "ownPolicies[0].limits")
                        + "attendu : au moins une durée, pour ACKNOWLEDGEMENT, RESPONSE.");
    }

    @Test
    void a_firm_opens_on_some_day_and_names_each_once() {
        var days = "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY.";

        assertRefused("[MONDAY, FRIDAY]", "[]", 2, "openingDays", "attendu : au moins un jour parmi " + days);
        assertRefused(
                "MONDAY, FRIDAY",
                "MONDAY, MONDAY",
                2,
                "openingDays[1]",
                "« MONDAY » y figure deux fois ; attendu, au plus une fois : " + days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: | edition: | 7 | ownPolicies[0].edition | id, version, title, citation, validity, limits,"
                        + " recourse",
                "article: | page: | 9 | ownPolicies[0].citation.page | text, article, address, certainty",
                "until: 2027 | to: 2027 | 10 | ownPolicies[0].validity.to | from, until",
                "end: | fin: | 12 | ownPolicies[0].limits[0].fin | duty, period, from, end, extension, otherReading",
                "by: | who: | 16 | ownPolicies[0].limits[1].extension.who | until, by, condition",
                "when: | if: | 18 | ownPolicies[0].recourse.if | when, to"
            })
    void an_unknown_key_is_refused_with_those_that_are_known(
            String right, String wrong, int line, String place, String keys) {
        assertRefused(right, wrong, line, place, "clé inconnue. Clés admises : " + keys + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title: Charte du cabinet' | 'title:' | 6 | ownPolicies[0] | title",
                "', certainty: ESTABLISHED' | '' | 9 | ownPolicies[0].citation | certainty",
                "', from: RECEIVED' | '' | 12 | ownPolicies[0].limits[0] | from",
                "'by: HANDLER, ' | '' | 16 | ownPolicies[0].limits[1].extension | by",
                "'when: ON_REJECTION, ' | '' | 18 | ownPolicies[0].recourse | when"
            })
    void what_a_text_has_to_say_cannot_be_left_out(String right, String wrong, int line, String place, String key) {
        assertRefused(right, wrong, line, place, "il manque « %s ».".formatted(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region: metropole | openingDays: [] | Ligne 18 : la clé « openingDays »",
                "version: 2 | id: autre | Ligne 23 : la clé « id »",
                "end: STRICT | from: SENT | Ligne 28 : la clé « from »"
            })
    void a_key_that_stands_twice_is_refused(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(FIRM + DEADLINES.replace(right, wrong)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(message + " figure deux fois au même endroit.");
    }

    @Test
    void a_time_limit_does_not_contradict_itself() {
        assertRefused(
                "otherReading: FRANC_DAY",
                "otherReading: MONTH",
                17,
                "ownPolicies[0].limits[1].otherReading",
                "valeur inconnue ; attendu : CALENDAR_DAY, OUVRABLE_DAY, BUSINESS_DAY, FRANC_DAY.");
        assertRefused(
                "until: 40",
                "until: 20",
                16,
                "ownPolicies[0].limits[1].extension",
                "ne va pas plus loin que le délai lui-même ; attendu : plus de 20.");
    }

    @Test
    void what_the_domain_refuses_is_told_where_it_is_written() {
        assertRefused("title: Charte du cabinet", "title: \" \"", 8, "ownPolicies[0].title", "obligatoire, et absent.");
        assertRefused("text: Charte", "text: \" \"", 9, "ownPolicies[0].citation.text", "obligatoire, et absent.");
        assertThatThrownBy(() -> read(FIRM + DEADLINES.replace("charte", "ma charte")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith(place(6, "ownPolicies[0].id") + "n’est pas l’identifiant d’un texte");
    }

    private static void assertRefused(String right, String wrong, int line, String place, String expected) {
        assertThat(DEADLINES).containsOnlyOnce(right);

        assertThatThrownBy(() -> read(FIRM + DEADLINES.replace(right, wrong)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(place(line, place) + expected);
    }

    private static String place(int line, String place) {
        return "Ligne %d, %s : ".formatted(FIRST_LINE - 1 + line, place);
    }
}
