package fr.cahier.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.contract.RegisterUnderTest;
import fr.cahier.testkit.contract.WholeStoreContract;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The register in memory does what every store does. */
class InMemoryRegisterTest implements WholeStoreContract {
    private final RegisterUnderTest store = of(new InMemoryRegister(Fixtures.FIRM));

    @Override
    public RegisterUnderTest store() {
        return store;
    }

    /** The contract's few threads are enough for a database; a register in memory only trips under a crowd. */
    @Test
    void a_crowd_that_adds_at_once_leaves_no_gap_either() {
        var crowd = 20_000;
        var sequences = IntStream.range(0, crowd)
                .parallel()
                .map(i -> store.complaints()
                        .add(Fixtures.aComplaint(), Fixtures.stamp(Fixtures.CHLOE))
                        .sequence())
                .sorted();

        assertThat(sequences)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, crowd).boxed().toList());
    }

    private static RegisterUnderTest of(InMemoryRegister register) {
        return new RegisterUnderTest(
                register.complaints(),
                register.actions(),
                register.briefings(),
                register.settings(),
                register.rows(),
                register.journal(),
                register.imports(),
                register.malfunctions(),
                register.dueDates());
    }
}
