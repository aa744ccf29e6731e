/** A firm with its people, complaints to begin with, and a clock that the test moves. */
@NullMarked
package fr.cahier.testkit;

import org.jspecify.annotations.NullMarked;
