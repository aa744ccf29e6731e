/** What the firm learns: corrective actions, and the briefings that tell its staff. */
@NullMarked
package fr.cahier.domain.improvement;

import org.jspecify.annotations.NullMarked;
