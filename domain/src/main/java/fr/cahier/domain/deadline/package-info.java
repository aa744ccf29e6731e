/** Counting time as the texts do: periods, the policies that name them, and the state of a duty on a day. */
@NullMarked
package fr.cahier.domain.deadline;

import org.jspecify.annotations.NullMarked;
