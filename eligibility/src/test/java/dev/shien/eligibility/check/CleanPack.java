package dev.shien.eligibility.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.pack.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A pack in which the linter finds nothing, to be changed by tests. */
final class CleanPack {

    private static final String TEXT = text();

    /** A pack that extends it, in which the linter finds nothing either. */
    private static final String CHILD = """
            {"format": "shien/rule-pack/1", "id": "child", "version": "1", "extends": "clean",
             "title": {"ja": "派生した規則", "en": "Derived rules"}, "effective": {"from": "2000-01-01", "until": "2040-01-01"},
             "citation": {"law": {"ja": "派生法", "en": "Derived Act"}, "article": {"ja": "第2条", "en": "art. 2"}},
             "rules": [{"id": "maker", "title": {"ja": "製造業", "en": "Manufacturer"},
               "rule": {"in": {"fact": "industry", "values": ["E", "I"]}}}],
             "requirements": ["small", "kind", "maker"],
             "cases": [
               {"name": "small", "on": "2020-01-01", "facts": {"form": "PERSON", "industry": "E", "staff": 1}, "verdict": "ELIGIBLE"},
               {"name": "farm", "on": "2020-01-01", "facts": {"industry": "A"}, "verdict": "INELIGIBLE"},
               {"name": "club", "on": "2020-01-01", "facts": {"form": "CLUB", "industry": "E", "capital": 1}, "verdict": "NEEDS_JUDGEMENT"},
               {"name": "open", "on": "2020-01-01", "facts": {}, "verdict": "UNDETERMINED"}]}
            """;

    private CleanPack() {}

    /** The pack after each old text, which must be there, is replaced by the new one that follows it. */
    static RulePack with(String... oldAndNew) {
        return packsWith(oldAndNew).get("clean");
    }

    /** The pack after such changes, ready to be screened by. */
    static RulePacks packsWith(String... oldAndNew) {
        return packs("clean.json", TEXT, oldAndNew);
    }

    /** The extending pack, changed likewise. */
    static RulePack child(String... oldAndNew) {
        return RulePacks.of(document("clean.json", TEXT), document("child.json", CHILD, oldAndNew))
                .get("child");
    }

    /** The pack's document after such changes. */
    static JsonNode json(String... oldAndNew) {
        return document("clean.json", TEXT, oldAndNew).json();
    }

    /** The pack of a document. */
    static RulePack read(JsonNode json) {
        return RulePacks.of(new PackDocument("clean.json", json)).get("clean");
    }

    private static RulePacks packs(String source, String text, String... oldAndNew) {
        return RulePacks.of(document(source, text, oldAndNew));
    }

    private static PackDocument document(String source, String document, String... oldAndNew) {
        String text = document;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            String old = oldAndNew[i].replace('`', '"');
            if (!text.contains(old)) {
                throw new IllegalArgumentException("The clean pack does not contain " + old);
            }
            text = text.replace(old, oldAndNew[i + 1].replace('`', '"'));
        }
        return new PackDocument(source, Json.parse(source, text));
    }

    private static String text() {
        try {
            return Resources.toString(
                    Resources.getResource(CleanPack.class, "clean-pack.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
