package dev.shien.eligibility.pack;

import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.JsonCursor;
import java.time.LocalDate;

/** Reads an example of a pack; its facts rest on documents unless it names another source. */
final class CaseReader {

    private CaseReader() {}

    static PackCase read(JsonCursor item) {
        LocalDate on = item.date("on");
        FactSource source = item.oneOf("source", FactSource.class, FactSource.DOCUMENT);
        PackCase read = new PackCase(
                item.text("name"), facts(item, Evidence.of(source, on)), on, item.oneOf("verdict", Verdict.class));
        item.noOtherFields();
        return read;
    }

    private static Facts facts(JsonCursor item, Evidence evidence) {
        JsonCursor facts = item.object("facts");
        try {
            return facts.node().isObject() ? BareFacts.read(facts.node(), evidence) : Facts.none();
        } catch (IllegalArgumentException e) {
            item.problem("facts", String.valueOf(e.getMessage()));
            return Facts.none();
        }
    }
}
