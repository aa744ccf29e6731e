/** The register on disk: JDBI over HSQLDB. One transaction per call of a port, journal included. */
@NullMarked
package fr.cahier.persistence;

import org.jspecify.annotations.NullMarked;
