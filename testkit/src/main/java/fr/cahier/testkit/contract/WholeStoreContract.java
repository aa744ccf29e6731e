package fr.cahier.testkit.contract;

/** Every contract at once: a store that keeps the whole register is tested by one class that implements this. */
public interface WholeStoreContract
        extends ComplaintsContract,
                CorrectiveActionsContract,
                BriefingsContract,
                FirmSettingsContract,
                ComplaintRegisterContract,
                JournalContract,
                ImportsContract,
                MalfunctionsContract,
                PinnedDueDatesContract,
                StoredTextsContract {}
