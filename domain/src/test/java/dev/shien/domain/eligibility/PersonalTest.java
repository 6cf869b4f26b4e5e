package dev.shien.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an applicant said is not printed with the value that holds it. */
class PersonalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final Evidence FORM = Evidence.of(FactSource.FORM, DAY);

    @ParameterizedTest
    @MethodSource("values")
    void whatWasSaidDoesNotShow(Object value) {
        assertThat(value.toString()).doesNotContain("4321", "MET").containsAnyOf("***", "capital");
    }

    private static Stream<Object> values() {
        Finding finding = new Finding(
                "size",
                RuleOutcome.UNMET,
                "capital",
                "<= 4321",
                RuleOutcome.UNMET,
                Optional.empty(),
                new Citation(Text.same("law"), Text.same("article"), Optional.empty()));
        Facts facts = Facts.none().with("capital", Fact.known(FactValue.of(4321), FORM));
        Decision decision = new Decision(
                Verdict.INELIGIBLE,
                PackVersion.of("capital", "1", "0".repeat(64)),
                DAY,
                facts,
                ImmutableList.of(finding));
        return Stream.of(
                Fact.known(FactValue.of(4321), FORM),
                Fact.oneOf(ImmutableSet.of(FactValue.of(4321), FactValue.of(43210)), FORM),
                Fact.atMost(4321, FORM),
                facts,
                finding,
                decision,
                new ReasonedDecision(decision, ImmutableList.of(Reason.of("size", Text.same("4321")))),
                new LevelAnswers(DAY, ImmutableMap.of("capital", "4321")));
    }
}
