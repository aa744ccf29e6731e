/**
 * The rules of a French complaints register: plain Java, no clock, no input or output, nothing else of ours.
 *
 * <p>Every command receives the day as an argument; every refusal carries a named {@link fr.cahier.domain.Rule}.
 */
module fr.cahier.domain {
    requires static org.jspecify;

    exports fr.cahier.domain;
    exports fr.cahier.domain.complaint;
    exports fr.cahier.domain.deadline;
    exports fr.cahier.domain.firm;
    exports fr.cahier.domain.improvement;
}
