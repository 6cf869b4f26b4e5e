package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * The engine against an evaluator that reads the JSON word by word, in every world that the facts leave possible. {@code
 * -Dshien.pairs=N} sets how many pairs of a random pack and facts are compared; the profile {@code proof} takes 1,000,000 of random packs, and a tenth as
 * many of the packs that are shipped.
 */
class BruteForceTest {

    private static final int PAIRS = Integer.getInteger("shien.pairs", 6_000);
    private static final int PAIRS_OF_A_PACK = 200;

    /** The packs that are shipped have more worlds, and get one pair in ten. */
    private static final int SHARE_OF_THE_SHIPPED = 10;

    private final SplittableRandom random = new SplittableRandom(3);

    @Example
    void theEngineAgreesOnRandomPacks() {
        RandomGenerator<JsonNode> rules = RandomRules.of(3).generator(1_000);
        RandomGenerator<LocalDate> days = RandomRules.days().generator(1_000);
        Random choice = new Random(random.nextLong());
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int pairs = 0; pairs < PAIRS; pairs += PAIRS_OF_A_PACK) {
            JsonNode pack = SmallPack.withRule(rules.next(choice).value());
            RulePacks packs = RulePacks.of(new PackDocument("random.json", pack));
            compare(packs, SmallPack.ID, days.next(choice).value(), PAIRS_OF_A_PACK, seen);
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    @Example
    void theEngineAgreesOnThePacksThatAreShipped() {
        RulePacks packs = RulePacks.standard();
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        int each = PAIRS / SHARE_OF_THE_SHIPPED / packs.byId().size() + 1;
        packs.byId().forEach((id, pack) -> {
            LocalDate first = pack.from().isBefore(LocalDate.of(2000, 1, 1)) ? LocalDate.of(2000, 1, 1) : pack.from();
            compare(packs, id, first, each, seen);
        });
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    private void compare(RulePacks packs, String id, LocalDate on, int pairs, Set<Verdict> seen) {
        RuleScreening screening = RuleScreening.of(packs);
        NaiveRules.Parts parts = new NaiveRules.Parts(chain(packs, id));
        NaiveWorlds values = new NaiveWorlds(parts.chain());
        for (int i = 0; i < pairs; i++) {
            NaiveWorlds.Trial trial = values.trial(random);
            Verdict expected = expected(parts, trial, on);
            assertThat(screening.decide(id, trial.facts(), on).verdict())
                    .as("%s on %s: %s", id, on, Json.toTree(trial.facts()))
                    .isEqualTo(expected);
            seen.add(expected);
        }
    }

    private static Verdict expected(NaiveRules.Parts parts, NaiveWorlds.Trial trial, LocalDate on) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        trial.worlds(world -> {
            for (ImmutableMap<String, String> choice : choices(parts, world)) {
                verdicts.add(new NaiveRules(parts, world, on, choice).verdict());
            }
            return verdicts.size() < 2;
        });
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
    }

    /** Every way to choose a class by each classifier that leaves it open. */
    private static ImmutableList<ImmutableMap<String, String>> choices(NaiveRules.Parts parts, Facts world) {
        ImmutableList.Builder<ImmutableList<Map.Entry<String, String>>> open = ImmutableList.builder();
        for (String classifier : parts.classifiers()) {
            ImmutableSet<String> classes = parts.classes(classifier, world);
            if (classes.size() > 1) {
                open.add(classes.stream()
                        .map(name -> Map.entry(classifier, name))
                        .collect(ImmutableList.toImmutableList()));
            }
        }
        return Lists.cartesianProduct(open.build()).stream()
                .map(ImmutableMap::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<JsonNode> chain(RulePacks packs, String id) {
        ImmutableList.Builder<JsonNode> chain = ImmutableList.builder();
        for (Optional<String> next = Optional.of(id);
                next.isPresent();
                next = packs.get(next.get()).parent()) {
            chain.add(packs.document(next.get()));
        }
        return chain.build();
    }
}
