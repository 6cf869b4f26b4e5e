package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser takes for tags in a page, by a small tokenizer of its own. */
final class Markup {

    /** A tag with its attributes, or a comment; a quoted value may hold anything but its quote. */
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    private Markup() {}

    /** The names of tags and attributes in their order, without any text or value. */
    static ImmutableList<String> skeleton(String page) {
        ImmutableList.Builder<String> tags = ImmutableList.builder();
        Matcher tag = TAG.matcher(withoutStyle(page));
        while (tag.find()) {
            StringBuilder names = new StringBuilder(tag.group(1));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                names.append(' ').append(attribute.group(1));
            }
            tags.add(names.toString());
        }
        return tags.build();
    }

    /** The values of an attribute, wherever it stands. */
    static ImmutableList<String> values(String page, String name) {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        Matcher tag = TAG.matcher(withoutStyle(page));
        while (tag.find()) {
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                if (attribute.group(1).equals(name)) {
                    values.add(attribute.group(2));
                }
            }
        }
        return values.build();
    }

    /** The texts of the elements of a name and a class that hold nothing but text. */
    static ImmutableList<String> texts(String page, String name, String style) {
        Matcher element = Pattern.compile("<" + name + " class=\"" + style + "\"[^>]*>([^<]*)</" + name + ">")
                .matcher(page);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        while (element.find()) {
            texts.add(element.group(1).strip());
        }
        return texts.build();
    }

    private static String withoutStyle(String page) {
        return page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>"));
    }
}
