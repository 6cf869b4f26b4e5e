package dev.shien.eligibility;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Classifier;
import java.time.LocalDate;
import java.util.Objects;

/** Facts as short JSON, with single quotes for double ones. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    static final RulePacks PACKS = RulePacks.standard();
    static final RuleScreening SCREENING = RuleScreening.standard();
    static final String ACT = "jp.sme.basic-act";
    static final String TOKYO = "tokyo-shanaitaisei-r6";

    private Given() {}

    static Facts facts(String json) {
        return facts(json, FactSource.DOCUMENT);
    }

    static Facts facts(String json, FactSource source) {
        return BareFacts.read(
                Json.parse("facts", json.replace('\'', '"')), Evidence.of(source, LocalDate.of(2024, 6, 10)));
    }

    static Decision decide(String pack, String facts) {
        return SCREENING.decide(pack, facts(facts), DAY);
    }

    static Explanation explain(String pack, String facts) {
        return explain(pack, facts, FactSource.DOCUMENT);
    }

    static Explanation explain(String pack, String facts, FactSource source) {
        return SCREENING.explain(SCREENING.decide(pack, facts(facts, source), DAY));
    }

    /** By the form alone, which is not enough for what the programme asks in its call. */
    static Explanation claimed() {
        return explain(
                TOKYO,
                "{'legal_form': 'COMPANY', 'capital': 1, 'principal_office': 'TOKYO', 'security_equipment': true}",
                FactSource.FORM);
    }

    static Verdict act(String facts) {
        return decide(ACT, facts).verdict();
    }

    static Verdict act(String facts, String on) {
        return SCREENING.decide(ACT, facts(facts), LocalDate.parse(on)).verdict();
    }

    static Verdict verdict(String pack, String facts, String on) {
        return SCREENING.decide(pack, facts(facts), LocalDate.parse(on)).verdict();
    }

    /** The classes that a code may belong to. */
    static ImmutableSet<String> classes(String pack, String classifier, String code) {
        Classifier found = PACKS.get(pack).classifiers().get(classifier);
        return Objects.requireNonNull(found).scheme().classesOf(FactValue.of(code));
    }
}
