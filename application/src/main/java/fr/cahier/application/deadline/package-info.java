/** Due dates to read: why they are what they are, and what another text would change. */
@NullMarked
package fr.cahier.application.deadline;

import org.jspecify.annotations.NullMarked;
