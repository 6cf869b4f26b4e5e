package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import dev.shien.reporting.csv.CsvFile;
import dev.shien.reporting.document.Attachment;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.FileName;
import dev.shien.reporting.document.Imprint;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.html.HtmlPages;
import dev.shien.reporting.internal.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes documents in all their formats and languages. */
final class Writing {

    private final ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    private final HtmlPages pages;

    private Writing(HtmlPages pages) {
        this.pages = pages;
    }

    static ReportFiles files(
            Imprint imprint,
            Document index,
            Document publicIndex,
            ImmutableList<Document> documents,
            ImmutableList<Locale> languages) {
        Writing writing = new Writing(HtmlPages.of(imprint, languages));
        String open = Audience.PUBLIC.folder();
        for (Naming naming : Naming.of(languages)) {
            writing.page("", index.file(), naming, writing.pages.index(index, "", naming.locale()));
            writing.page(open + "/", index.file(), naming, writing.pages.index(publicIndex, open, naming.locale()));
            documents.forEach(document -> writing.write(document, naming));
        }
        documents.forEach(writing::attachments);
        return ReportFiles.of(writing.files.buildOrThrow());
    }

    private void write(Document document, Naming naming) {
        page(folder(document), document.file(), naming, pages.page(document, naming.locale()));
        for (Table table : document.files()) {
            String name = naming.csv(table.file().orElseThrow());
            files.put(folder(document) + name, CsvFile.of(table, naming.locale()));
        }
    }

    private void page(String folder, FileName file, Naming naming, byte[] bytes) {
        files.put(folder + naming.page(file), bytes);
    }

    private void attachments(Document document) {
        for (Attachment attachment : document.attachments()) {
            files.put(folder(document) + attachment.name(), read(attachment.bytes()));
        }
    }

    private static String folder(Document document) {
        return document.audience().folder() + "/";
    }

    private static byte[] read(ByteSource bytes) {
        try {
            return bytes.read();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an attachment from memory", e);
        }
    }
}
