package dev.shien.reporting.document;

import dev.shien.domain.reason.Text;

/**
 * Something that must not be overlooked.
 *
 * @param tone how it should strike the reader
 * @param title in a word
 * @param text what it says
 */
public record Notice(Tone tone, Text title, Text text) implements Block {}
