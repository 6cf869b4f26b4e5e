package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.NamedRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one pack on top of the one that it extends. */
final class PackReader {

    private final Optional<RulePack> parent;
    private final PackParts parts;
    private final Supplier<String> sha256;

    private PackReader(Optional<RulePack> parent, Supplier<String> sha256) {
        this.parent = parent;
        this.parts = new PackParts(parent);
        this.sha256 = sha256;
    }

    static RulePack read(String source, JsonNode document, Optional<RulePack> parent, Supplier<String> sha256) {
        return JsonCursor.read(source, document, RulePack.FORMAT, new PackReader(parent, sha256)::read);
    }

    private RulePack read(JsonCursor pack) {
        JsonCursor effective = pack.object("effective");
        LocalDate from = effective.date("from");
        Optional<LocalDate> until = effective.has("until") ? Optional.of(effective.date("until")) : Optional.empty();
        if (until.isPresent() && !from.isBefore(until.get())) {
            effective.problem("until", "a day after " + from);
        }
        effective.noOtherFields();
        Citation citation = CitationReader.read(pack);
        readParts(pack, citation);
        RulePack.Builder read = RulePack.builder();
        read.parent(pack.optionalText("extends"))
                .extended(parent)
                .title(pack.localised("title"))
                .from(from)
                .until(until)
                .citation(citation)
                .putAllFacts(parts.facts)
                .putAllClassifiers(parts.classifiers)
                .putAllTables(parts.tables)
                .putAllRules(parts.rules)
                .addAllRequirements(requirements(pack))
                .budget(budget(pack))
                .addAllNotes(pack.has("notes") ? pack.list("notes", PackReader::note) : ImmutableList.of())
                .addAllCases(
                        pack.has("cases") ? pack.list("cases", new CaseReader(parts.facts)::read) : ImmutableList.of())
                .addAllAccepted(pack.has("accepted") ? pack.list("accepted", Acceptance::read) : ImmutableList.of());
        return complete(pack, read);
    }

    private RulePack complete(JsonCursor pack, RulePack.Builder builder) {
        PackVersion version = PackVersion.lazy(pack.text("id"), pack.text("version"), sha256);
        pack.noOtherFields();
        RulePack read = builder.version(version).build();
        PackCheck.check(pack, read);
        return read;
    }

    private void readParts(JsonCursor pack, Citation citation) {
        Map<String, FactSpec> known = new HashMap<>(parts.facts);
        PackParts.addAll(pack, "facts", "name", parts.facts, item -> FactReader.read(item, known));
        PackParts.addAll(
                pack, "classifiers", "name", parts.classifiers, item -> ClassifierReader.read(item, parts.facts));
        PackParts.addAll(
                pack, "tables", "name", parts.tables, item -> TableReader.read(item, parts.classifiers, citation));
        RuleReader rules = new RuleReader(new ConditionReader(parts), ruleIds(pack));
        PackParts.addAll(pack, "rules", "id", parts.rules, item -> named(item, rules, citation));
    }

    private static NamedRule named(JsonCursor item, RuleReader rules, Citation citation) {
        JsonCursor rule = item.object("rule");
        return new NamedRule(
                item.text("id"),
                item.localised("title"),
                CitationReader.read(item, citation),
                rule.node().isObject() ? rules.read(rule) : RuleReader.HARMLESS);
    }

    private static Text note(JsonCursor item) {
        Text note = Text.of(item.text("ja"), item.text("en"));
        item.noOtherFields();
        return note;
    }

    /** The ids of all rules, so that a rule can refer to one that stands after it. */
    private ImmutableSet<String> ruleIds(JsonCursor pack) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        pack.node().path("rules").forEach(rule -> ids.add(rule.path("id").asText()));
        return Sets.union(parts.rules.keySet(), ids.build()).immutableCopy();
    }

    private ImmutableList<String> requirements(JsonCursor pack) {
        if (parent.isPresent() && !pack.has("requirements")) {
            return parent.get().requirements();
        }
        ImmutableList<String> ids = pack.texts("requirements");
        if (ids.isEmpty() || !parts.rules.keySet().containsAll(ids)) {
            pack.problem("requirements", "some of the rules " + parts.rules.keySet());
        }
        return ids;
    }

    private int budget(JsonCursor pack) {
        if (pack.has("budget")) {
            return pack.integer("budget", 1, RulePack.GREATEST_BUDGET);
        }
        return parent.map(RulePack::budget).orElse(RulePack.USUAL_BUDGET);
    }
}
