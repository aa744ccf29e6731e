/** Who acts, when it was recorded: what every use case shares. */
@NullMarked
package fr.cahier.application;

import org.jspecify.annotations.NullMarked;
