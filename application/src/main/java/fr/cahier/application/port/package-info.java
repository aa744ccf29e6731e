/** What the core needs from outside: a store to write, views to read, files in and out. */
@NullMarked
package fr.cahier.application.port;

import org.jspecify.annotations.NullMarked;
