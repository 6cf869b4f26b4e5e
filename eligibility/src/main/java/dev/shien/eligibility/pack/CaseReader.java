package dev.shien.eligibility.pack;

import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.FactSpec;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads an example of a pack; its facts rest on documents unless it names another source. */
final class CaseReader {

    private final Map<String, FactSpec> declared;

    CaseReader(Map<String, FactSpec> declared) {
        this.declared = declared;
    }

    PackCase read(JsonCursor item) {
        LocalDate on = item.date("on");
        FactSource source = item.oneOf("source", FactSource.class, FactSource.DOCUMENT);
        if (!FactSource.ofStatements().contains(source)) {
            item.problem("source", "one of " + FactSource.ofStatements());
        }
        PackCase read = new PackCase(
                item.text("name"), facts(item, Evidence.of(source, on)), on, item.oneOf("verdict", Verdict.class));
        item.noOtherFields();
        return read;
    }

    private Facts facts(JsonCursor item, Evidence evidence) {
        JsonCursor facts = item.object("facts");
        Map<String, Fact> read = new HashMap<>();
        for (String name : facts.fields()) {
            read.put(name, fact(facts, name, evidence));
        }
        return Facts.of(read);
    }

    private Fact fact(JsonCursor facts, String name, Evidence evidence) {
        FactSpec spec = declared.get(name);
        if (spec == null) {
            facts.problem(name, "one of the facts " + declared.keySet());
            return Fact.unknown();
        }
        try {
            Fact fact = BareFacts.fact(facts.node().get(name), evidence);
            FactFit.expected(spec, fact).ifPresent(expected -> facts.problem(name, expected));
            return fact;
        } catch (IllegalArgumentException e) {
            facts.problem(name, String.valueOf(e.getMessage()).replaceFirst("^Expected ", ""));
            return Fact.unknown();
        }
    }
}
