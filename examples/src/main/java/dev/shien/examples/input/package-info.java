/**
 * Reads the files that people hand in: strictly, every problem of a file told at once with its line and column, and with
 * bounded memory whatever the file. The CSV dialect is that of RFC 4180, read by FastCSV in its strict mode; what it
 * does not look at (encoding, columns, the length of a line) is checked here.
 */
@NullMarked
package dev.shien.examples.input;

import org.jspecify.annotations.NullMarked;
