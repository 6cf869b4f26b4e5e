package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.internal.Worlds;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A model of four facts with 3, 3, 2 and 2 regions whose outcome in each of the 36 worlds is given, and a weight for each
 * region.
 *
 * @param outcomes the outcome in each world, the last fact fastest: 1 unmet, 2 judged, 4 met
 * @param weights the weights of the ten regions, fact by fact
 */
record RandomTable(List<Integer> outcomes, List<Integer> weights) {

    static final int[] SIZES = {3, 3, 2, 2};
    static final int WORLDS = 36;
    static final int REGIONS = 10;

    private static final DayModel MODEL = model();

    DayModel withOutcomes() {
        List<Node> worlds = new ArrayList<>();
        for (int world = 0; world < WORLDS; world++) {
            Node here = new Node.Every(world(world));
            if (outcomes.get(world) != 1) {
                worlds.add(outcomes.get(world) == 4 ? here : new Node.Judged(here));
            }
        }
        worlds.add(new Node.Inverse(new Node.Some(ImmutableList.of(single(0, 1), single(0, 6)))));
        Node root = new Node.Some(ImmutableList.copyOf(worlds));
        return new DayModel(MODEL.pack(), MODEL.on(), MODEL.axes(), MODEL.requirements(), root);
    }

    OutcomeTable table() {
        return OutcomeTable.possible(Evaluated.of(withOutcomes(), worlds()));
    }

    static Worlds worlds() {
        ImmutableLongArray.Builder all = ImmutableLongArray.builder();
        MODEL.axes().forEach(axis -> all.add(axis.all()));
        return new Worlds(all.build());
    }

    Priors priors() {
        ImmutableMap.Builder<String, ImmutableMap<FactValue, Integer>> priors = ImmutableMap.builder();
        for (int axis = 0; axis < SIZES.length; axis++) {
            ImmutableMap.Builder<FactValue, Integer> values = ImmutableMap.builder();
            for (int region = 0; region < SIZES[axis]; region++) {
                values.put(value(axis, region), weight(axis, region));
            }
            priors.put(MODEL.axes().get(axis).fact().name(), values.buildOrThrow());
        }
        return new Priors(priors.buildOrThrow());
    }

    /** The share of a region; of a fact without any weight all regions have the same. */
    Rational share(int axis, int region) {
        int total = 0;
        for (int i = 0; i < SIZES[axis]; i++) {
            total += weight(axis, i);
        }
        return total == 0 ? Rational.of(1, SIZES[axis]) : Rational.of(weight(axis, region), total);
    }

    private int weight(int axis, int region) {
        int before = 0;
        for (int i = 0; i < axis; i++) {
            before += SIZES[i];
        }
        return weights.get(before + region);
    }

    private static FactValue value(int axis, int region) {
        return axis < 2 ? FactValue.of(9L + region) : FactValue.of(region == 1);
    }

    private static ImmutableList<Node> world(int world) {
        ImmutableList.Builder<Node> parts = ImmutableList.builder();
        int rest = world;
        for (int axis = SIZES.length - 1; axis >= 0; axis--) {
            parts.add(single(axis, 1L << rest % SIZES[axis]));
            rest /= SIZES[axis];
        }
        return parts.build();
    }

    private static Node single(int axis, long holds) {
        Rule.Condition condition = new Rule.In("none", ImmutableSet.of());
        return new Node.Single(condition, axis, holds, "none");
    }

    private static DayModel model() {
        String pack = ("{'format': 'shien/rule-pack/1', 'id': 'table', 'version': '1',"
                        + " 'title': {'ja': '表', 'en': 'Table'}, 'effective': {'from': '2000-01-01'},"
                        + " 'citation': {'law': {'ja': '法', 'en': 'Act'}, 'article': {'ja': '第1条', 'en': 'art. 1'}},"
                        + " 'facts': [" + fact("a", "COUNT") + ", " + fact("b", "COUNT") + ", " + fact("c", "FLAG")
                        + ", " + fact("d", "FLAG") + "], 'rules': [{'id': 'r', 'title': {'ja': '則', 'en': 'rule'},"
                        + " 'rule': {'all': [{'compare': {'fact': 'a', 'operator': '=', 'limit': 10}},"
                        + " {'compare': {'fact': 'b', 'operator': '=', 'limit': 10}},"
                        + " {'in': {'fact': 'c', 'values': [true]}},"
                        + " {'in': {'fact': 'd', 'values': [true]}}]}}],"
                        + " 'requirements': ['r']}")
                .replace('\'', '"');
        RulePacks packs = RulePacks.of(new PackDocument("table.json", Json.parse("table.json", pack)));
        return PackModel.of(packs.byId().values().asList().get(0))
                .on(LocalDate.EPOCH.plusYears(50))
                .model();
    }

    private static String fact(String name, String type) {
        return "{'name': '" + name + "', 'type': '" + type + "', 'label': {'ja': '" + name + "', 'en': '" + name
                + "'}, 'question': {'ja': '" + name + "は', 'en': '" + name + "?'}}";
    }
}
