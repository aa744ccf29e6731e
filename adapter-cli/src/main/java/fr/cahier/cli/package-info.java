/** The commands: words in, one use case, words out. No rule lives here; what goes wrong is told by one table. */
@NullMarked
package fr.cahier.cli;

import org.jspecify.annotations.NullMarked;
