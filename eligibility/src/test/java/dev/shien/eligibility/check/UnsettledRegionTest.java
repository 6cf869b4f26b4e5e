package dev.shien.eligibility.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.RuleScreening;
import dev.shien.eligibility.pack.RulePacks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A code whose class no finer code decides, and which a condition sets apart. */
class UnsettledRegionTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static final RulePacks PACKS = CleanPack.packsWith(
            "`codes`: [`I`]}]}",
            "`codes`: [`I`]}], `open`: [{`codes`: [`410`], `classes`: [`REST`, `TRADE`]}]}",
            "{`in`: {`fact`: `form`, `values`: [`PERSON`]}},",
            "{`all`: [{`in`: {`fact`: `form`, `values`: [`PERSON`]}}, {`in`: {`fact`: `industry`, `values`: [`410`, `I`]}}]},",
            "`form`: `PERSON`, `capital`: 1000",
            "`form`: `PERSON`, `industry`: `I`, `capital`: 1000");

    @Test
    void theVerdictIsOpenWhereItsClassDecidesAndSettledElsewhere() {
        assertThat(verdict(100)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(101)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(301)).isEqualTo(Verdict.INELIGIBLE);
    }

    private static Verdict verdict(int staff) {
        String facts = "{\"form\": \"PERSON\", \"industry\": \"410\", \"capital\": 1001, \"staff\": " + staff + "}";
        Facts read = BareFacts.read(Json.parse("facts", facts), Evidence.of(FactSource.DOCUMENT, DAY));
        return RuleScreening.of(PACKS).decide("clean", read, DAY).verdict();
    }

    @Test
    void theBoundaryCasesAreThoseThatFactsCanMeet() {
        ImmutableList<PackCase> cases = BoundaryCases.of(PACKS.get("clean"));
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(RuleScreening.of(PACKS)
                                .decide("clean", example.facts(), example.on())
                                .verdict())
                        .as(example.name())
                        .isEqualTo(example.verdict()));
    }
}
