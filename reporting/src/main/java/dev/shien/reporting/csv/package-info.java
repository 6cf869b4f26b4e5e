/**
 * Tables as CSV (RFC 4180) that spreadsheets open without asking: UTF-8 with a byte order mark, lines ended by CRLF, and
 * no cell that a spreadsheet would take for a formula.
 */
@NullMarked
package dev.shien.reporting.csv;

import org.jspecify.annotations.NullMarked;
