package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.testkit.eligibility.Question;
import dev.shien.testkit.eligibility.ScreeningLaws;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RuleScreeningProperties extends ScreeningLaws {

    private static final RuleScreening SCREENING = RuleScreening.standard();

    @Override
    protected Screening screening() {
        return SCREENING;
    }

    /** 10. Of the packs that are shipped: fewer employees and less capital never cost anybody a place. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void smallerNeverHurts(
            @ForAll("completeQuestions") Question question,
            @ForAll @IntRange(max = 400) int employees,
            @ForAll @IntRange(max = 400) int millions) {
        Facts bigger = sized(question.facts(), employees, millions);
        Facts smaller = sized(question.facts(), employees / 2, millions / 3);
        boolean wasEligible = verdict(question, bigger) == Verdict.ELIGIBLE;
        assertThat(!wasEligible || verdict(question, smaller) == Verdict.ELIGIBLE)
                .isTrue();
    }

    private static Verdict verdict(Question question, Facts facts) {
        return SCREENING
                .decide(question.pack().pack().id(), facts, question.on())
                .verdict();
    }

    private static Facts sized(Facts facts, int employees, int millions) {
        Evidence evidence = Evidence.of(FactSource.DOCUMENT, LocalDate.EPOCH);
        return facts.with("employees", Fact.known(FactValue.of(employees), evidence))
                .with("capital", Fact.known(FactValue.of(millions * 1_000_000L), evidence));
    }
}
