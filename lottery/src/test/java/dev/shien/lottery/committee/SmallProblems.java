package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.FeatureQuota;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary problems that are small enough to enumerate: whether any committee keeps the quotas is left open. */
public final class SmallProblems {

    private SmallProblems() {}

    /** One to three categories of two or three features, two to nine entrants, one to four seats. */
    public static Arbitrary<CommitteeProblem> any() {
        Arbitrary<List<Integer>> features =
                Arbitraries.integers().between(2, 3).list().ofMinSize(1).ofMaxSize(3);
        return features.flatMap(SmallProblems::withFeatures);
    }

    private static Arbitrary<CommitteeProblem> withFeatures(List<Integer> features) {
        Arbitrary<List<Integer>> entrant = Combinators.combine(features.stream()
                        .map(n -> Arbitraries.integers().between(0, n - 1))
                        .toList())
                .as(List::copyOf);
        return entrant.list()
                .ofMinSize(2)
                .ofMaxSize(9)
                .flatMap(entrants -> Arbitraries.integers()
                        .between(1, Math.min(4, entrants.size()))
                        .flatMap(seats ->
                                quotas(features, seats).map(categories -> problem(seats, categories, entrants))));
    }

    private static Arbitrary<List<Category>> quotas(List<Integer> features, int seats) {
        List<Arbitrary<Category>> categories = new ArrayList<>();
        for (int c = 0; c < features.size(); c++) {
            String name = "c" + c;
            Arbitrary<List<Integer>> bounds =
                    Arbitraries.integers().between(0, 2 * seats).list().ofSize(2 * features.get(c));
            categories.add(bounds.map(b -> category(name, b, seats)));
        }
        return Combinators.combine(categories).as(List::copyOf);
    }

    /** Mins lean to nothing and maxes to all seats, or hardly any problem would have a committee. */
    private static Category category(String name, List<Integer> bounds, int seats) {
        return new Category(
                name,
                IntStream.range(0, bounds.size() / 2)
                        .mapToObj(f -> {
                            int min = Math.max(0, bounds.get(2 * f) - seats - 1);
                            int max = Math.max(min, Math.min(seats, bounds.get(2 * f + 1)));
                            return new FeatureQuota("f" + f, min, max);
                        })
                        .collect(ImmutableList.toImmutableList()));
    }

    private static CommitteeProblem problem(int seats, List<Category> categories, List<List<Integer>> entrants) {
        return new CommitteeProblem(
                seats,
                ImmutableList.copyOf(categories),
                IntStream.range(0, entrants.size())
                        .mapToObj(i -> new CommitteeEntrant(
                                "R-" + i,
                                entrants.get(i).stream().map(f -> "f" + f).collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()));
    }
}
