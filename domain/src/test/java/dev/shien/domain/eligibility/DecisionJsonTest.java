package dev.shien.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

    private static final Evidence FORM = Evidence.of(FactSource.FORM, LocalDate.of(2024, 6, 10));

    private static final Facts FACTS = Facts.none()
            .with("capital", Fact.known(FactValue.of(30_000_000), FORM))
            .with("industry", Fact.oneOf(List.of(FactValue.of("391"), FactValue.of("392")), FORM))
            .with("employees", Fact.between(10, 20, FORM))
            .with("founded", Fact.known(FactValue.of("1999-12-03"), FORM))
            .with("security_policy", Fact.known(FactValue.of(true), FORM))
            .with("security_equipment", Fact.unknown());

    private static final Finding FINDING = new Finding(
            "e3",
            RuleOutcome.OPEN,
            "security_equipment",
            "true",
            RuleOutcome.OPEN,
            Optional.of(new Finding.Basis("industry", ImmutableList.of("SERVICE", "OTHER"))),
            new Citation(Text.of("概要", "outline"), Text.of("2", "no. 2"), Optional.of("https://example.org")));

    private static final ReasonTree TREE = new ReasonTree(ImmutableList.of(
            new ReasonNode(
                    "e3",
                    0,
                    ReasonNode.Kind.RULE,
                    RuleOutcome.OPEN,
                    true,
                    Optional.empty(),
                    Optional.of(new ReasonNode.Heading(Text.of("機器", "equipment"), FINDING.citation())),
                    Optional.empty()),
            new ReasonNode(
                    "e3#1",
                    1,
                    ReasonNode.Kind.CONDITION,
                    RuleOutcome.OPEN,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ReasonNode.Comparison(
                            "security_equipment",
                            Text.of("機器", "equipment"),
                            Text.of("不明", "not known"),
                            "true",
                            Text.of("あり", "yes"),
                            ImmutableList.of("SERVICE"),
                            FINDING.citation())))));

    private static final QuestionPlan PLAN = new QuestionPlan(
            true,
            Optional.of(Rational.of(3, 2)),
            new QuestionPlan.Ask(
                    "security_equipment",
                    Text.of("機器", "equipment"),
                    Text.of("ありますか。", "Is there any?"),
                    ImmutableList.of(
                            new QuestionPlan.Answer(
                                    Text.of("あり", "yes"),
                                    "true",
                                    Rational.of(1, 2),
                                    new QuestionPlan.Later(ImmutableList.of("employees"))),
                            new QuestionPlan.Answer(
                                    Text.of("なし", "no"),
                                    "false",
                                    Rational.of(1, 2),
                                    new QuestionPlan.Settled(Verdict.INELIGIBLE)))));

    private static Explanation.Builder explained(Verdict verdict) {
        return Explanation.builder()
                .decision(new Decision(
                        verdict,
                        PackVersion.of("p", "1", "0".repeat(64)),
                        LocalDate.of(2024, 6, 28),
                        FACTS,
                        ImmutableList.of(FINDING)))
                .tree(TREE)
                .causes(Causes.none())
                .questions(PLAN)
                .counterfactuals(Counterfactuals.none())
                .notice(new Notice(
                        Text.of("結果", "Result"),
                        Text.of("判断しました。", "Decided."),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        Text.same("p 1")));
    }

    @Test
    void anExplainedDecisionComesBackFromItsCanonicalJson() {
        Explanation explained = explained(Verdict.UNDETERMINED)
                .addReason(Reason.of("eligibility.open", Text.of("未確認", "open"), "fact", "security_equipment"))
                .factsToAsk(new FactsToAsk(
                        ImmutableSet.of("security_equipment"),
                        ImmutableMap.of(Verdict.ELIGIBLE, ImmutableList.of(ImmutableSet.of("security_equipment"))),
                        true))
                .build();
        String canonical = CanonicalJson.string(Json.toTree(explained));
        assertThat(Json.fromTree(Json.parse("test", canonical), Explanation.class))
                .isEqualTo(explained);
    }

    @Test
    void factsComeBackWithTheirTypes() {
        Facts back = Json.fromTree(Json.toTree(FACTS), Facts.class);
        assertThat(back).isEqualTo(FACTS);
        assertThat(back.get("founded")).isEqualTo(Fact.known(FactValue.of(LocalDate.of(1999, 12, 3)), FORM));
        assertThat(back.get("security_equipment")).isEqualTo(Fact.unknown());
        assertThat(back.byName()).doesNotContainKey("security_equipment");
    }

    @Test
    void aSettledVerdictHasNoQuestionsAndAnOpenOneHasSome() {
        assertThatThrownBy(() -> explained(Verdict.UNDETERMINED)
                        .factsToAsk(FactsToAsk.nothing())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNDETERMINED");
        assertThat(explained(Verdict.ELIGIBLE)
                        .factsToAsk(FactsToAsk.nothing())
                        .build()
                        .reasons())
                .isEmpty();
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> Fact.between(20, 10, FORM)).hasMessageContaining("20..10");
        assertThatThrownBy(() -> new Fact.Range(Optional.empty(), Optional.empty(), FORM))
                .hasMessageContaining("at least one bound");
        assertThatThrownBy(() -> Fact.oneOf(List.of(), FORM)).hasMessageContaining("at least two");
        assertThatThrownBy(() -> FactValue.of(1L << 53)).hasMessageContaining("9007199254740992");
        assertThatThrownBy(() -> new FactValue.Word("2024-06-28")).hasMessageContaining("2024-06-28");
    }
}
