/** The register in memory: every store port, for tests and trials; nothing survives the process. */
@NullMarked
package fr.cahier.testkit.memory;

import org.jspecify.annotations.NullMarked;
