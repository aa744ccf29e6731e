/** What people do with the register: one class per use case, over ports that a store and document formats implement. */
module fr.cahier.application {
    requires transitive fr.cahier.domain;
    requires transitive jakarta.inject;
    requires static org.jspecify;

    exports fr.cahier.application;
    exports fr.cahier.application.complaint;
    exports fr.cahier.application.deadline;
    exports fr.cahier.application.firm;
    exports fr.cahier.application.improvement;
    exports fr.cahier.application.port;
    exports fr.cahier.application.transfer;
}
