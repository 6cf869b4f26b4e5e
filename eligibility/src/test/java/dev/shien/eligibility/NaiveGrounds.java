package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Says in which of all worlds of a small pack a ground is so, without anything of the engine. */
final class NaiveGrounds {

    private final Trial trial;
    private final ImmutableList<Facts> worlds;

    NaiveGrounds(Trial trial) {
        this.trial = trial;
        this.worlds =
                PossibleWorlds.of(trial.description()).worlds(Facts.none()).collect(ImmutableList.toImmutableList());
    }

    /** The worlds in which the verdict is another one. */
    BitSet without(Verdict verdict) {
        return worlds(world -> trial.with(world).naive() != verdict);
    }

    /** The worlds in which a ground is so. */
    BitSet where(Ground ground) {
        int wanted = ground.outcome() == RuleOutcome.MET ? 2 : 0;
        return ground.condition().isEmpty()
                ? fits(ground.fact())
                : worlds(world -> outcome(world, ground.condition().get()) == wanted);
    }

    /** What the part of the rule with this id comes out as in a world: 0 unmet, 1 judged, 2 met. */
    int outcome(Facts world, String id) {
        JsonNode part = trial.pack().path("rules").path(0).path("rule");
        List<String> place = Splitter.on('.').splitToList(id.substring(id.indexOf('#') + 1));
        for (String index : place.subList(1, place.size())) {
            part = part(part, Integer.parseInt(index) - 1);
        }
        return new NaiveRules(trial.pack(), world, trial.on()).outcome(part);
    }

    private static JsonNode part(JsonNode rule, int index) {
        String kind = rule.fieldNames().next();
        JsonNode parts = rule.get(kind);
        return switch (kind) {
            case "all", "any" -> parts.get(index);
            case "count" -> parts.get("of").get(index);
            default -> parts;
        };
    }

    /** The worlds that agree with what is known of a fact. */
    BitSet fits(String name) {
        FactDescription fact = trial.description().facts().stream()
                .filter(description -> description.name().equals(name))
                .findFirst()
                .orElseThrow();
        return worlds(world -> fits(fact, trial.facts().get(name), ((Fact.Known) world.get(name)).value()));
    }

    private static boolean fits(FactDescription fact, Fact known, FactValue value) {
        if (!known.isSaidBy(fact.sources())) {
            return true;
        }
        if (known instanceof Fact.Known one) {
            return stands(fact, one.value(), value);
        }
        if (known instanceof Fact.OneOf several) {
            return several.values().stream().anyMatch(one -> stands(fact, one, value));
        }
        Fact.Range range = (Fact.Range) known;
        return range.least().map(least -> order(least) <= order(value)).orElse(true)
                && range.greatest().map(most -> order(value) <= order(most)).orElse(true);
    }

    private static boolean stands(FactDescription fact, FactValue name, FactValue value) {
        return fact.type() == FactType.JSIC
                ? JsicCode.of(value.toString()).isWithin(JsicCode.of(name.toString()))
                : name.equals(value) || fact.groups().get(name.toString()).contains(value);
    }

    private static long order(FactValue value) {
        return value instanceof FactValue.Day day ? day.date().toEpochDay() : ((FactValue.Whole) value).number();
    }

    private BitSet worlds(Predicate<Facts> test) {
        BitSet passing = new BitSet();
        for (int i = 0; i < worlds.size(); i++) {
            passing.set(i, test.test(worlds.get(i)));
        }
        return passing;
    }
}
