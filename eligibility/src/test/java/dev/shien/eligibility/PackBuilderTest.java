package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.NEEDS_JUDGEMENT;
import static dev.shien.domain.eligibility.Verdict.UNDETERMINED;
import static dev.shien.eligibility.build.Rules.all;
import static dev.shien.eligibility.build.Rules.any;
import static dev.shien.eligibility.build.Rules.atLeast;
import static dev.shien.eligibility.build.Rules.judgement;
import static dev.shien.eligibility.build.Rules.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Monotone;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.build.Classes;
import dev.shien.eligibility.build.DayFact;
import dev.shien.eligibility.build.FlagFact;
import dev.shien.eligibility.build.IndustryFact;
import dev.shien.eligibility.build.Inherited;
import dev.shien.eligibility.build.Limits;
import dev.shien.eligibility.build.NumberFact;
import dev.shien.eligibility.build.PackBuilder;
import dev.shien.eligibility.build.WordFact;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PackBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final Citation LAW =
            new Citation(Text.of("規則", "Rules"), Text.of("第1条", "art. 1"), Optional.of("https://example.org"));

    private enum Size {
        TRADE,
        REST
    }

    private enum Form {
        FIRM,
        PERSON,
        CLUB
    }

    private final PackBuilder pack = PackBuilder.of("built", "1")
            .title(text("pack"))
            .effective(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1))
            .citation(LAW);
    private final WordFact<Form> form = pack.word(
                    "form", text("form"), text("form?"), Form.class, word -> text(word.name()))
            .group("BUSINESS", text("business"), Form.FIRM, Form.PERSON);
    private final IndustryFact industry = pack.industry("industry", text("industry"), text("industry?"));
    private final NumberFact capital = pack.yen("capital", text("capital"), text("capital?"));
    private final NumberFact people = pack.count("people", text("people"), text("people"), text("people?"));
    private final DayFact founded = pack.day("founded", text("founded"), text("founded?"));
    private final FlagFact willing = pack.flag("willing", text("willing"), text("willing?"));
    private final Classes<Size> size = pack.classes("size", industry, Size.REST)
            .codes(Size.REST, text("rest"))
            .codes(Size.TRADE, text("trade"), "I");
    private final Limits<Size> limits = pack.limits("limits", size, "capital", "people")
            .from(LocalDate.of(2000, 1, 1), LAW)
            .row(Size.REST, 300, 30)
            .row(Size.TRADE, 100, 10)
            .from(LocalDate.of(2010, 1, 1), LAW)
            .row(Size.REST, 3_000, 30)
            .row(Size.TRADE, 1_000, 10);

    private static Text text(String name) {
        return Text.of("「" + name + "」", name);
    }

    private Verdict verdict(Rule rule, String facts) {
        return verdict(rule, facts, DAY);
    }

    private Verdict verdict(Rule rule, String facts, LocalDate on) {
        PackDocument document =
                pack.requires(pack.rule("r", text("rule"), rule)).build();
        RulePacks packs = RulePacks.of(document);
        assertThat(packs.document("built")).isEqualTo(document.json());
        return RuleScreening.of(packs).decide("built", Given.facts(facts), on).verdict();
    }

    @Test
    void limitsDependOnClassAndDay() {
        Rule small = any(capital.atMost(limits.column("capital")), people.atMost(limits.column("people")));
        assertThat(verdict(small, "{'industry': '60', 'capital': 1000, 'people': 11}"))
                .isEqualTo(ELIGIBLE);
        assertThat(RuleScreening.of(RulePacks.of(pack.build()))
                        .decide(
                                "built",
                                Given.facts("{'industry': '60', 'capital': 1000, 'people': 11}"),
                                LocalDate.of(2009, 12, 31))
                        .verdict())
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void everyKindOfRuleIsWrittenAsItIsRead() {
        Rule everything = all(
                atLeast(
                        2,
                        willing.isTrue(),
                        founded.between(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1)),
                        founded.is(Operator.LESS_THAN, LocalDate.of(1990, 1, 1))),
                not(willing.isFalse()),
                capital.between(10, 20),
                capital.atLeast(11),
                people.is(Operator.MORE_THAN, 5),
                size.isIn(Size.TRADE),
                industry.isIn("60", "561"),
                any(form.isIn("BUSINESS"), judgement(form.isIn(Form.CLUB))));
        String rest = ", 'willing': true, 'founded': '2000-12-31', 'capital': 19, 'people': 6, 'industry': '60'}";
        assertThat(verdict(everything, "{'form': 'PERSON'" + rest)).isEqualTo(ELIGIBLE);
    }

    @Test
    void aJudgementIsOne() {
        assertThat(verdict(judgement(form.isIn(Form.CLUB)), "{'form': 'CLUB'}")).isEqualTo(NEEDS_JUDGEMENT);
    }

    @Test
    void whatIsNotSetIsAskedForWhenThePackIsRead() {
        PackDocument document = PackBuilder.of("empty", "1").build();
        assertThatThrownBy(() -> RulePacks.of(document))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("empty: $.effective")
                .hasMessageContaining("empty: $.title");
    }

    @Test
    void aRowNeedsALimitForEachColumn() {
        assertThatThrownBy(() -> limits.row(Size.REST, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[capital, people]")
                .hasMessageContaining("1 limits");
        assertThatThrownBy(() -> limits.column("staff")).hasMessageContaining("'staff'");
    }

    @Test
    void anExampleIsOne() {
        pack.requires(pack.rule("r", text("rule"), LAW, willing.isTrue()))
                .example("open", DAY, Json.parse("facts", "{}"), UNDETERMINED)
                .note(text("note"));
        assertThat(RulePacks.of(pack.build()).get("built").cases())
                .extracting(example -> example.name() + " " + example.verdict())
                .containsExactly("open UNDETERMINED");
    }

    @Test
    void aPackCanExtendAnotherAndReplaceItsParts() {
        PackBuilder child = PackBuilder.of("child", "1")
                .extending("jp.sme.basic-act")
                .title(text("child"))
                .effective(LocalDate.of(2024, 1, 1))
                .citation(LAW)
                .budget(1_000)
                .note(text("note"))
                .accept("case-missing", "$.cases", text("why"));
        Inherited act = child.inherited();
        child.replacing();
        child.rule(
                "sme",
                text("rule"),
                all(
                        act.word("legal_form", LegalForm.class).isIn("COMPANY"),
                        act.number("employees").atMost(act.column("size_limits", "employees")),
                        not(act.industry("industry").isIn("A")),
                        act.classes("size_class", Act.class).isIn(Act.RETAIL),
                        act.rule("sme.company")));
        RulePacks packs = RulePacks.standard().plus(child.build());
        RulePack read = packs.get("child");
        assertThat(read.budget()).isEqualTo(1_000);
        assertThat(read.notes()).containsExactly(text("note"));
        assertThat(read.accepted()).hasSize(1);
        RuleScreening screening = RuleScreening.of(packs);
        assertThat(screening
                        .decide(
                                "child",
                                Given.facts("{'legal_form': 'COMPANY', 'industry': '60', 'employees': 50}"),
                                DAY)
                        .verdict())
                .isEqualTo(ELIGIBLE);
        assertThat(screening
                        .decide(
                                "child",
                                Given.facts("{'legal_form': 'COMPANY', 'industry': '50', 'employees': 50}"),
                                DAY)
                        .verdict())
                .isEqualTo(INELIGIBLE);
    }

    private enum Act {
        RETAIL
    }

    @Test
    void whatThePackInheritsCannotBeChanged() {
        Inherited act =
                PackBuilder.of("child", "1").extending("jp.sme.basic-act").inherited();
        assertRefused("priors", () -> act.number("employees").prior(1, 1));
        assertRefused("monotone", () -> act.number("employees").monotone(Monotone.FEWER_IS_BETTER));
        assertRefused("sources", () -> act.flag("flag").sources(FactSource.FORM));
        assertRefused("priors", () -> act.day("day").prior(DAY, 1));
        assertRefused("open", () -> act.classes("size_class", Size.class).open(EnumSet.allOf(Size.class), "410"));
    }

    private static void assertRefused(String field, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(IllegalStateException.class).hasMessageContaining("to set " + field);
    }

    @Test
    void whatIsSetOneAfterTheOtherIsSetOfTheSamePart() {
        assertThat(people.monotone(Monotone.FEWER_IS_BETTER).sources(FactSource.TELEPHONE))
                .isSameAs(people);
        assertThat(form.prior(Form.FIRM, 1).sources(FactSource.FORM)).isSameAs(form);
        assertThat(founded.prior(DAY, 1).sources(FactSource.FORM)).isSameAs(founded);
        assertThat(industry.prior("G", 1)).isSameAs(industry);
        assertThat(willing.prior(true, 1)).isSameAs(willing);
        assertThat(size.open(EnumSet.allOf(Size.class), "410")).isSameAs(size);
        assertThat(pack.replacing()).isSameAs(pack);
    }

    @Test
    void aCitationMayHaveNoAddress() {
        Citation plain = new Citation(LAW.law(), LAW.article(), Optional.empty());
        pack.requires(
                pack.rule("r", text("rule"), plain, willing.isTrue()),
                pack.rule("s", text("rule"), LAW, willing.isTrue()));
        assertThat(RulePacks.of(pack.build()).get("built").rules().values())
                .extracting(NamedRule::citation)
                .containsExactly(plain, LAW);
    }

    @Test
    void wordsCanBeClassedSharedAndGivenSources() {
        WordFact<Form> second = pack.word("second", text("second"), text("second?"), form);
        Classes<Size> kind = pack.classes("kind", second, Size.REST)
                .words(Size.TRADE, text("trade"), Form.FIRM)
                .words(Size.REST, text("rest"), Form.CLUB);
        Limits<Size> byKind = pack.limits("by-kind", kind, "people")
                .from(LocalDate.of(2000, 1, 1), LAW)
                .row(Size.TRADE, LAW, ImmutableMap.of("people", 3L))
                .row(Size.REST, LAW, ImmutableMap.of());
        people.monotone(Monotone.FEWER_IS_BETTER);
        willing.sources(FactSource.TELEPHONE);
        Rule rule = any(people.atMost(byKind.column("people")), willing.isTrue());
        assertThat(verdict(rule, "{'second': 'FIRM', 'people': 3}")).isEqualTo(ELIGIBLE);
        PackDocument document = pack.build();
        RuleScreening screening = RuleScreening.of(RulePacks.of(document));
        assertThat(screening
                        .decide("built", Given.facts("{'second': 'CLUB', 'people': 1, 'willing': true}"), DAY)
                        .verdict())
                .isEqualTo(UNDETERMINED);
        assertThat(screening.describe("built").facts())
                .filteredOn(fact -> fact.name().equals("people"))
                .extracting(FactDescription::monotone)
                .containsExactly(Optional.of(Monotone.FEWER_IS_BETTER));
    }

    /** The built pack, as an author of JSON would add the priors to it. */
    private static PackDocument counted(PackDocument document) {
        ObjectNode json = document.json().deepCopy();
        Json.parse("priors", """
                        {"form": [{"value": "BUSINESS", "weight": 9}, {"value": "CLUB", "weight": 1}],
                         "industry": [{"value": "I", "weight": 2}, {"value": "760", "weight": 1}],
                         "capital": [{"value": 3000000, "weight": 4}, {"value": 9007199254740991, "weight": 0}],
                         "people": [{"value": 0, "weight": 1000000}],
                         "founded": [{"value": "1999-12-31", "weight": 5}],
                         "willing": [{"value": true, "weight": 7}, {"value": false, "weight": 3}]}
                        """)
                .properties()
                .forEach(priors -> json.withArray("facts").forEach(fact -> {
                    if (fact.path("name").textValue().equals(priors.getKey())) {
                        ((ObjectNode) fact).set("priors", priors.getValue());
                    }
                }));
        return new PackDocument(document.source(), json);
    }

    @Test
    void priorsAreWrittenAsTheyAreRead() {
        pack.requires(pack.rule("r", text("rule"), willing.isTrue()));
        PackDocument inJson = counted(pack.build());
        form.prior("BUSINESS", 9).prior(Form.CLUB, 1);
        industry.prior("I", 2).prior("760", 1);
        capital.prior(3_000_000, 4).prior(FactValue.GREATEST, 0);
        people.prior(0, Priors.GREATEST_WEIGHT);
        founded.prior(LocalDate.of(1999, 12, 31), 5);
        willing.prior(true, 7).prior(false, 3);
        PackDocument inJava = pack.build();
        RulePack read = RulePacks.of(inJava).get("built");
        assertThat(read).isEqualTo(RulePacks.of(inJson).get("built"));
        String written = CanonicalJson.string(inJava.json());
        assertThat(RulePacks.of(new PackDocument("written.json", Json.parse("written.json", written)))
                        .get("built"))
                .isEqualTo(read);
        assertThat(read.facts().values().asList().get(0).priors())
                .containsExactly(entry(FactValue.of("BUSINESS"), 9), entry(FactValue.of("CLUB"), 1));
    }

    @Test
    void aPriorForWhatAFactCannotBeIsRefused() {
        pack.requires(pack.rule("r", text("rule"), willing.isTrue()));
        form.prior("CHARITY", 1);
        industry.prior("I", 1).prior("ZZ", 1);
        people.prior(-1, 1);
        willing.prior(true, Priors.GREATEST_WEIGHT + 1);
        PackDocument document = pack.build();
        assertThatThrownBy(() -> RulePacks.of(document))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("built: $.facts[0].priors[0].value: ")
                .hasMessageContaining("CHARITY")
                .hasMessageContaining("a value of a fact of type WORD")
                .hasMessageContaining("built: $.facts[1].priors[1].value: ")
                .hasMessageContaining("a value of a fact of type JSIC")
                .hasMessageContaining("built: $.facts[3].priors[0].value: ")
                .hasMessageContaining("a value of a fact of type COUNT")
                .hasMessageContaining("built: $.facts[5].priors[0].weight: ");
    }

    @Test
    void anOpenCodeLeavesTheClassOpen() {
        size.open(EnumSet.of(Size.TRADE, Size.REST), "760");
        Rule rule = capital.atMost(limits.column("capital"));
        assertThat(verdict(rule, "{'industry': '760', 'capital': 2000}")).isEqualTo(UNDETERMINED);
        assertThat(RuleScreening.of(RulePacks.of(pack.build()))
                        .decide("built", Given.facts("{'industry': '760', 'capital': 4000}"), DAY)
                        .verdict())
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void aPackThatExtendsAnotherNamesIt() {
        PackDocument child = PackBuilder.of("child", "1")
                .extending("jp.sme.basic-act")
                .title(text("child"))
                .effective(LocalDate.of(2024, 1, 1))
                .citation(LAW)
                .build();
        assertThat(RulePacks.standard().plus(child).get("child").requirements()).containsExactly("sme");
    }
}
