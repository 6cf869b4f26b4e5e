package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What has been read of a pack so far, on top of what it inherits: that is what its further parts can refer to. */
final class PackParts {

    final Map<String, FactSpec> facts = new LinkedHashMap<>();
    final Map<String, Classifier> classifiers = new LinkedHashMap<>();
    final Map<String, LimitTable> tables = new LinkedHashMap<>();
    final Map<String, NamedRule> rules = new LinkedHashMap<>();

    PackParts(Optional<RulePack> parent) {
        parent.ifPresent(pack -> {
            facts.putAll(pack.facts());
            classifiers.putAll(pack.classifiers());
            tables.putAll(pack.tables());
            rules.putAll(pack.rules());
        });
    }

    /** Reads a list of named parts into a map; a name that is there already must say {@code "replaces": true}. */
    static <T> void addAll(
            JsonCursor pack, String field, String nameField, Map<String, T> into, Function<JsonCursor, T> reader) {
        if (!pack.has(field)) {
            return;
        }
        ImmutableSet<String> inherited = ImmutableSet.copyOf(into.keySet());
        Map<String, T> own = new LinkedHashMap<>();
        pack.list(field, part -> {
            String name = part.text(nameField);
            boolean replaces = part.flag("replaces", false);
            T read = reader.apply(part);
            part.noOtherFields();
            if (own.put(name, read) != null) {
                part.problem(nameField, "a name that stands only once");
            }
            if (replaces != inherited.contains(name)) {
                part.problem(
                        replaces ? "replaces" : nameField,
                        replaces
                                ? "a part that the extended pack has"
                                : "a new name, or \"replaces\": true to replace what the extended pack has");
            }
            return read;
        });
        into.putAll(own);
    }
}
