package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.FileName;
import dev.shien.reporting.document.Imprint;
import dev.shien.reporting.document.Matrix;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the templates need to write one page.
 *
 * @param document what the page says
 * @param folder the folder that it lies in; empty for the top
 * @param home the way to the list of documents, unless this is it
 * @param imprint what stands on every page
 * @param naming the names of files in this language
 * @param languages the names of files in all languages
 * @param look how values look
 * @param style the style sheet
 */
public record Page(
        Document document,
        String folder,
        Optional<String> home,
        Imprint imprint,
        Naming naming,
        ImmutableList<Naming> languages,
        Look look,
        String style) {

    private static final int FEW = 3;
    private static final int MANY = 7;

    /** Words in the reader's language. */
    public String text(Text text) {
        return look.text(text);
    }

    /** A word of ours in the reader's language. */
    public String word(Word word) {
        return look.word(word);
    }

    /** The anchor of a section. */
    public String anchor(int index) {
        return "s" + (index + 1);
    }

    /** Whether the page is long enough for a list of its sections. */
    public boolean hasList() {
        return home.isPresent() && document.sections().size() > 2;
    }

    /** The way from this page to another. */
    public String way(Document other) {
        return way(other, naming.page(other.file()));
    }

    /** The way from this page to a file of another. */
    public String way(Document other, String name) {
        return (folder.isEmpty() ? other.audience().folder() + "/" : "") + name;
    }

    /** The way to this page in another language. */
    public String inLanguage(Naming other) {
        return other.page(document.file());
    }

    /** The name of a table's file. */
    public String csv(FileName file) {
        return naming.csv(file);
    }

    /** Whether any figure of the page is held back. */
    public boolean suppresses() {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(ImmutableList::stream)
                .anyMatch(Page::suppresses);
    }

    /** The columns of a table that a page shows. */
    public ImmutableList<Column> columns(Table table) {
        return Line.columns(table);
    }

    /** The style class of a cell, if any. */
    public @Nullable String kind(Column column, Cell cell) {
        if (column.number()) {
            return "number";
        }
        return look.blank(cell) ? "blank" : null;
    }

    /**
     * The style class of a table by its shape: few figures stand close together, many columns get room, and rows of words
     * become lists where the screen is narrow.
     */
    public String shape(Table table) {
        ImmutableList<Column> columns = columns(table);
        if (columns.stream().skip(1).allMatch(Column::number)) {
            return columns.size() <= FEW ? "table few" : "table";
        }
        return columns.size() >= MANY ? "table words many" : columns.size() >= FEW ? "table words" : "table";
    }

    /** The rows of a table as a page shows them. */
    public ImmutableList<Line> lines(Table table) {
        return Line.lines(table);
    }

    /** The picture of a matrix. */
    public Squares squares(Matrix matrix) {
        return Squares.of(matrix, look);
    }

    private static boolean suppresses(Block block) {
        return block instanceof Table table
                && table.rows().stream().anyMatch(row -> row.cells().contains(Cell.suppressed()));
    }
}
