/** For tests, ours and an embedder's: a firm with its people, a register in memory, and what every store must do. */
module fr.cahier.testkit {
    requires transitive fr.cahier.application;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static org.jspecify;

    exports fr.cahier.testkit;
    exports fr.cahier.testkit.contract;
    exports fr.cahier.testkit.memory;
}
