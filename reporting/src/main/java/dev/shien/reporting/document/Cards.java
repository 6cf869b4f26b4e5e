package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Small lists side by side, such as the groups of a workshop.
 *
 * @param cards the lists
 */
public record Cards(ImmutableList<Card> cards) implements Block {

    /**
     * One list.
     *
     * @param title its title
     * @param entries what it holds
     * @param notes why it is so
     */
    public record Card(Text title, ImmutableList<Entry> entries, ImmutableList<Text> notes) {}

    /**
     * One entry of a list.
     *
     * @param code its number or code
     * @param name what it is
     * @param detail more about it; may be blank
     */
    public record Entry(Cell code, Cell name, Cell detail) {}
}
