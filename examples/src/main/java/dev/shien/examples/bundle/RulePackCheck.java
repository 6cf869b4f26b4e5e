package dev.shien.examples.bundle;

import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.Programme;
import dev.shien.examples.input.Source;

/** Whether there is the rule pack that a programme names, and it applies to every application that can come in time. */
final class RulePackCheck {

    private RulePackCheck() {}

    static void require(Source source, Programme programme, Screening screening) {
        String id = programme.rulePack();
        if (!screening.packs().contains(id)) {
            throw problem(source, id, "one of " + screening.packs());
        }
        PackDescription pack = screening.describe(id);
        for (Call call : programme.calls()) {
            if (!pack.appliesOn(call.opens().toLocalDate())
                    || !pack.appliesOn(call.closes().toLocalDate())) {
                throw problem(
                        source,
                        id + ", which applies " + pack.period(),
                        "a rule pack that applies while call '" + call.id() + "' is open, from " + call.opens() + " to "
                                + call.closes());
            }
        }
    }

    private static InvalidDocument problem(Source source, String was, String expected) {
        return InvalidDocument.of(source.name(), "$.rulePack", was, expected);
    }
}
