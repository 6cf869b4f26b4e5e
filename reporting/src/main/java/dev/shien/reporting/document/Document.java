package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.stream.Stream;

/**
 * A report for people.
 *
 * @param file the name of its file
 * @param audience who may read it
 * @param title its title
 * @param lead what it shows, in a sentence
 * @param sections its sections
 * @param attachments the files that belong to it
 */
public record Document(
        FileName file,
        Audience audience,
        Text title,
        Text lead,
        ImmutableList<Section> sections,
        ImmutableList<Attachment> attachments) {

    /** A document without attachments. */
    public static Document of(
            String file, Audience audience, Text title, Text lead, Iterable<? extends Section> sections) {
        return new Document(
                FileName.of(file), audience, title, lead, ImmutableList.copyOf(sections), ImmutableList.of());
    }

    /** The same document with files that belong to it. */
    public Document with(Iterable<Attachment> more) {
        return new Document(file, audience, title, lead, sections, ImmutableList.copyOf(more));
    }

    /** The tables that are written to files. */
    public ImmutableList<Table> files() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
                .filter(table -> table.file().isPresent())
                .collect(ImmutableList.toImmutableList());
    }
}
