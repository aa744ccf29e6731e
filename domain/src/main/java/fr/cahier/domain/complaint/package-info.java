/** The file of one complaint. Constructors guard shape, commands guard rules, loading guards nothing. */
@NullMarked
package fr.cahier.domain.complaint;

import org.jspecify.annotations.NullMarked;
