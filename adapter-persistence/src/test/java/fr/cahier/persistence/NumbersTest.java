package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers that several people take at once, also the first ones of a year. */
class NumbersTest {
    private static final int THREADS = 8;
    private static final int YEARS = 400;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CyclicBarrier start = new CyclicBarrier(THREADS);
    private final Database database = database();
    private final Numbers numbers = new Numbers(database);

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void whoever_begins_a_year_all_get_a_number_of_their_own_without_gaps() throws Exception {
        List<Future<List<Integer>>> running = new ArrayList<>();
        for (var thread = 0; thread < THREADS; thread++) {
            running.add(threads.submit(this::firstNumbers));
        }
        List<List<Integer>> taken = new ArrayList<>();
        for (var thread : running) {
            taken.add(thread.get());
        }

        for (var year = 0; year < YEARS; year++) {
            var of = year;
            assertThat(taken.stream().map(numbersOf -> numbersOf.get(of)))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    /** The engine alone now and then leaves one of them waiting for ever. */
    @Test
    void of_many_who_take_and_give_up_at_once_nobody_waits_for_ever() throws Exception {
        List<Future<Boolean>> running = new ArrayList<>();
        for (var thread = 0; thread < THREADS; thread++) {
            running.add(threads.submit(this::giveUpOften));
        }

        for (var thread : running) {
            assertThat(thread.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private boolean giveUpOften() throws Exception {
        for (var year = 0; year < YEARS; year++) {
            var series = Integer.toString(3000 + year);
            start.await(60, TimeUnit.SECONDS);
            assertThatThrownBy(() -> database.change(handle -> {
                        numbers.take(handle, series, 1);
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        return true;
    }

    /** One number of each year; all threads begin each year together. */
    private List<Integer> firstNumbers() throws Exception {
        List<Integer> taken = new ArrayList<>();
        for (var year = 0; year < YEARS; year++) {
            var series = Integer.toString(2000 + year);
            start.await(60, TimeUnit.SECONDS);
            taken.add(database.write(handle -> numbers.take(handle, series, 1)));
        }
        return taken;
    }

    private static Database database() {
        var address = Address.of("jdbc:hsqldb:mem:numbers");
        return new Database(
                address,
                () -> Opening.created(
                        address,
                        handle -> JdbiFirmSettings.found(handle, Fixtures.FIRM, Fixtures.stamp(Fixtures.ALBA))));
    }
}
