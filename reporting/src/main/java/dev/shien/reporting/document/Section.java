package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * A section of a document.
 *
 * @param heading its heading
 * @param blocks what it holds
 */
public record Section(Text heading, ImmutableList<Block> blocks) {

    /** A section in both languages. */
    public static Section of(String ja, String en, Block... blocks) {
        return new Section(Text.of(ja, en), ImmutableList.copyOf(blocks));
    }

    /** A section in both languages. */
    public static Section of(String ja, String en, Iterable<? extends Block> blocks) {
        return new Section(Text.of(ja, en), ImmutableList.copyOf(blocks));
    }
}
