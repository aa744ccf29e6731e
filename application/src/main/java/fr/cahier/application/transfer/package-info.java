/** Importing the old register and exporting this one. */
@NullMarked
package fr.cahier.application.transfer;

import org.jspecify.annotations.NullMarked;
