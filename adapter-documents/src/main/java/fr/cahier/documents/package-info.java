/** Files in and out: tables as CSV, XLSX and JSON Lines, settings as YAML. Only the module is seen from outside. */
@NullMarked
package fr.cahier.documents;

import org.jspecify.annotations.NullMarked;
