package fr.cahier.testkit.contract;

/** What a contract asks of the test of a store. */
public interface StoreContract {

    /**
     * The register of this test: the same one each time a test asks, and another one for each test. It was made for
     * {@link fr.cahier.testkit.Fixtures#FIRM} and holds no complaint, action or briefing.
     */
    RegisterUnderTest store();
}
