/** Corrective actions and staff briefings. */
@NullMarked
package fr.cahier.application.improvement;

import org.jspecify.annotations.NullMarked;
