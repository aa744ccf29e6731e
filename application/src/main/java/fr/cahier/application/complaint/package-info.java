/** From receipt to closure: one class per act on a complaint. Load, act, save. */
@NullMarked
package fr.cahier.application.complaint;

import org.jspecify.annotations.NullMarked;
