package dev.shien.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Imprint;
import dev.shien.reporting.internal.Look;
import dev.shien.reporting.internal.Naming;
import dev.shien.reporting.internal.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Writes documents as HTML pages in several languages. Immutable; safe for use by several threads. */
public final class HtmlPages {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlPages.class.getClassLoader(), "dev.shien.reporting.internal.template");
    private static final String STYLE = resource("page.css");

    private final Imprint imprint;
    private final ImmutableList<Naming> languages;

    private HtmlPages(Imprint imprint, ImmutableList<Naming> languages) {
        this.imprint = imprint;
        this.languages = languages;
    }

    /**
     * Pages of a programme.
     *
     * @param imprint what stands on every page
     * @param languages the languages in which the same pages are written, the main one first
     */
    public static HtmlPages of(Imprint imprint, ImmutableList<Locale> languages) {
        return new HtmlPages(imprint, Naming.of(languages));
    }

    /** A document's page in one of the languages; it lies in the folder of its readers. */
    public byte[] page(Document document, Locale language) {
        Naming naming = naming(language);
        String home = (document.audience() == Audience.INTERNAL ? "../" : "") + "index" + naming.suffix() + ".html";
        return render(document, document.audience().folder(), Optional.of(home), naming);
    }

    /**
     * The page of a list of documents in one of the languages.
     *
     * @param folder the folder that it lies in; empty for the top
     */
    public byte[] index(Document document, String folder, Locale language) {
        return render(document, folder, Optional.empty(), naming(language));
    }

    private byte[] render(Document document, String folder, Optional<String> home, Naming naming) {
        Page page = new Page(document, folder, home, imprint, naming, languages, new Look(naming.locale()), STYLE);
        Utf8ByteOutput output = new Utf8ByteOutput();
        TEMPLATES.render("page.jte", page, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a page to memory", e);
        }
        return bytes.toByteArray();
    }

    private Naming naming(Locale language) {
        return languages.stream()
                .filter(naming -> naming.locale().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of the languages "
                        + languages.stream().map(Naming::locale).toList() + ", was " + language));
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(HtmlPages.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
