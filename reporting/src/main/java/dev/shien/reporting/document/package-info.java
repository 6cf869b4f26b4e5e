/**
 * What a report says, apart from how it looks: documents of sections and blocks whose cells keep their types (numbers,
 * days, codes, words in two languages), so that each format can write them in its own way. A document holds no markup
 * at all; hence no text that a user typed can become any.
 */
@NullMarked
package dev.shien.reporting.document;

import org.jspecify.annotations.NullMarked;
