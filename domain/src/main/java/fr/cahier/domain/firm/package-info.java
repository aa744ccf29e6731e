/** What the firm decides for itself: its people and their authority, its lists, its closed days. */
@NullMarked
package fr.cahier.domain.firm;

import org.jspecify.annotations.NullMarked;
