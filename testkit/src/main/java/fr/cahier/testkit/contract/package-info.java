/** What every store does, whatever keeps the bytes: JUnit interfaces that the test of a store implements. */
@NullMarked
package fr.cahier.testkit.contract;

import org.jspecify.annotations.NullMarked;
