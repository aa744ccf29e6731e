package fr.cahier.domain.deadline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our holidays against the lists that the State publishes, both ways, without one difference. They are not part of the
 * project: {@code CAHIER_DATA} names the folder that holds them.
 */
class PublishedHolidaysTest {
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2031;

    private static final Map<String, Holiday> NAMES = Map.ofEntries(
            entry("1er janvier", Holiday.NEW_YEAR),
            entry("Vendredi saint", Holiday.GOOD_FRIDAY),
            entry("Lundi de Pâques", Holiday.EASTER_MONDAY),
            entry("1er mai", Holiday.LABOUR_DAY),
            entry("8 mai", Holiday.VICTORY_1945),
            entry("Ascension", Holiday.ASCENSION),
            entry("Lundi de Pentecôte", Holiday.WHIT_MONDAY),
            entry("14 juillet", Holiday.NATIONAL_DAY),
            entry("Assomption", Holiday.ASSUMPTION),
            entry("Toussaint", Holiday.ALL_SAINTS),
            entry("11 novembre", Holiday.ARMISTICE_1918),
            entry("Jour de Noël", Holiday.CHRISTMAS),
            entry("2ème jour de Noël", Holiday.SECOND_CHRISTMAS_DAY),
            entry("Abolition de l'esclavage", Holiday.ABOLITION_OF_SLAVERY));

    private Path lists = Path.of("");

    @BeforeEach
    void the_published_lists() {
        var told = System.getenv("CAHIER_DATA");
        if (told == null || told.isBlank()) {
            System.err.println(
                    "*** NOT RUN: holidays as the State publishes them. Set CAHIER_DATA to their folder. ***");
            Assumptions.abort("CAHIER_DATA is not set");
        }
        lists = Path.of(told).resolve("feries_etalab/data/csv");
    }

    @Test
    void each_published_list_is_a_region_and_each_region_has_its_list() throws IOException {
        try (var files = Files.list(lists)) {
            var published = files.map(file -> file.getFileName().toString()).filter(name -> name.contains("feries_"));

            assertThat(published)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Region.values())
                            .map(PublishedHolidaysTest::fileOf)
                            .toList());
        }
    }

    @Test
    void each_year_of_each_region_is_as_published() throws IOException {
        int compared = 0;
        for (var region : Region.values()) {
            var published = published(region);
            assertThat(published).as(region.id()).hasSize(LAST_YEAR - FIRST_YEAR + 1);
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                assertThat(region.holidaysOf(year)).as(region.id()).isEqualTo(published.get(year));
                compared++;
            }
        }

        assertThat(compared).isEqualTo(13 * 26);
    }

    /** By year and date; of two holidays on one day, the first in our order, as we do. */
    private Map<Integer, SortedMap<LocalDate, Holiday>> published(Region region) throws IOException {
        var lines = Files.readAllLines(lists.resolve(fileOf(region)));
        assertThat(lines.get(0)).isEqualTo("date,annee,zone,nom_jour_ferie");
        var byYear = new TreeMap<Integer, SortedMap<LocalDate, Holiday>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var day = LocalDate.parse(cells[0]);
            var holiday = Objects.requireNonNull(NAMES.get(cells[3]), cells[3]);
            byYear.computeIfAbsent(day.getYear(), year -> new TreeMap<>())
                    .merge(day, holiday, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return byYear;
    }

    private static String fileOf(Region region) {
        return "jours_feries_" + region.id() + ".csv";
    }
}
