package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.reporting.document.FileName;
import java.util.Locale;

/**
 * What the files of one language are called: those of the first language by their plain name, those of the others with
 * the language before the extension.
 *
 * @param locale the language
 * @param suffix stands between name and extension
 */
public record Naming(Locale locale, String suffix) {

    /** The names for several languages, the first being the main one. */
    public static ImmutableList<Naming> of(ImmutableList<Locale> locales) {
        ImmutableList.Builder<Naming> names = ImmutableList.builder();
        for (Locale locale : locales) {
            boolean main = locale.equals(locales.get(0));
            names.add(new Naming(locale, main ? "" : "." + new Look(locale).lang()));
        }
        return names.build();
    }

    /** The name of a page. */
    public String page(FileName file) {
        return file + suffix + ".html";
    }

    /** The name of a table's file. */
    public String csv(FileName file) {
        return file + suffix + ".csv";
    }
}
