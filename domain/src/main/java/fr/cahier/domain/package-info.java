/** What all features share: the rules by name, refusals of input, and the words of both languages. */
@NullMarked
package fr.cahier.domain;

import org.jspecify.annotations.NullMarked;
