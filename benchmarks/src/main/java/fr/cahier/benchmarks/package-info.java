/** How many due dates a second one thread derives. */
@NullMarked
package fr.cahier.benchmarks;

import org.jspecify.annotations.NullMarked;
