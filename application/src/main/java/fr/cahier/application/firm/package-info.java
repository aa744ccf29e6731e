/** Reading and changing what the firm decided for itself. */
@NullMarked
package fr.cahier.application.firm;

import org.jspecify.annotations.NullMarked;
