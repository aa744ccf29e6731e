/** The composition root: the only place that knows every adapter, the wall clock and the standard streams. */
@NullMarked
package fr.cahier.distribution;

import org.jspecify.annotations.NullMarked;
