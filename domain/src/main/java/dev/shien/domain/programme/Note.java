package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * Something that a reader of the definition should know, such as where the outline is silent; nothing depends on it.
 *
 * @param about what it is about, such as {@code A22} or {@code calls}
 * @param text the note
 */
public record Note(String about, Text text) {}
