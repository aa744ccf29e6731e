package fr.cahier.testkit.memory;

import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.contract.RegisterUnderTest;
import fr.cahier.testkit.contract.WholeStoreContract;

/** The register in memory does what every store does. */
class InMemoryRegisterTest implements WholeStoreContract {
    private final RegisterUnderTest store = of(new InMemoryRegister(Fixtures.FIRM));

    @Override
    public RegisterUnderTest store() {
        return store;
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
                register.malfunctions());
    }
}
