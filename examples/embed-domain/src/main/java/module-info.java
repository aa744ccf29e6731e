/** A program of somebody else. */
module fr.cahier.examples {
    requires fr.cahier.domain;
}
