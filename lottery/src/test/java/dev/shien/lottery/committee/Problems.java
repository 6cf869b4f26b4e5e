package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.EntrantType;
import dev.shien.domain.committee.FeatureQuota;
import java.util.ArrayList;
import java.util.List;

/** Problems that tests start from, and all committees of small ones by plain enumeration. */
public final class Problems {

    private Problems() {}

    /** A category written as {@code name: feature min-max, feature min-max}. */
    public static Category category(String text) {
        String[] parts = text.split(": ", -1);
        ImmutableList.Builder<FeatureQuota> features = ImmutableList.builder();
        for (String feature : parts[1].split(", ", -1)) {
            String[] words = feature.split("[ -]", -1);
            features.add(new FeatureQuota(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        return new Category(parts[0], features.build());
    }

    /** Two categories, four types, five entrants, two seats: the first toy example of sortition-algorithms. */
    public static CommitteeProblem toy() {
        return new CommitteeProblem(
                2,
                ImmutableList.of(
                        category("age: child 1-2, adult 1-2"), category("franchise: simpsons 1-2, ducktales 1-2")),
                ImmutableList.of(
                        CommitteeEntrant.of("lisa", "child", "simpsons"),
                        CommitteeEntrant.of("marge", "adult", "simpsons"),
                        CommitteeEntrant.of("louie", "child", "ducktales"),
                        CommitteeEntrant.of("dewey", "child", "ducktales"),
                        CommitteeEntrant.of("scrooge", "adult", "ducktales")));
    }

    /** Three categories of the programme in Tokyo, thirty entrants, six seats. */
    public static CommitteeProblem tokyo() {
        List<CommitteeEntrant> entrants = new ArrayList<>();
        String[] industries = {"maker", "retail", "service", "service"};
        String[] sizes = {"small", "small", "medium"};
        String[] areas = {"ward", "tama", "ward", "ward", "tama"};
        for (int i = 0; i < 30; i++) {
            entrants.add(CommitteeEntrant.of(
                    "R-%03d".formatted(i), industries[i * 7 % 4], sizes[i * 5 % 3], areas[i * 3 % 5]));
        }
        return new CommitteeProblem(
                6,
                ImmutableList.of(
                        category("industry: maker 2-3, retail 1-2, service 1-3"),
                        category("size: small 2-3, medium 3-4"),
                        category("area: ward 2-4, tama 2-4")),
                ImmutableList.copyOf(entrants));
    }

    /** All committees that keep the quotas, by enumeration of all counts. */
    public static List<int[]> committees(CommitteeProblem problem) {
        List<int[]> all = new ArrayList<>();
        enumerate(problem, problem.types(), new int[problem.types().size()], 0, problem.seats(), all);
        return all;
    }

    private static void enumerate(
            CommitteeProblem problem,
            ImmutableList<EntrantType> types,
            int[] counts,
            int type,
            int left,
            List<int[]> all) {
        if (type == counts.length) {
            if (left == 0 && keepsQuotas(problem, Ints.asList(counts))) {
                all.add(counts.clone());
            }
            return;
        }
        for (int c = 0; c <= Math.min(left, types.get(type).entrants()); c++) {
            counts[type] = c;
            enumerate(problem, types, counts, type + 1, left - c, all);
        }
        counts[type] = 0;
    }

    /** Whether counts of the types keep every quota, the seats aside. */
    public static boolean keepsQuotas(CommitteeProblem problem, List<Integer> counts) {
        for (int c = 0; c < problem.categories().size(); c++) {
            for (FeatureQuota quota : problem.categories().get(c).features()) {
                int seats = 0;
                for (int t = 0; t < counts.size(); t++) {
                    seats += problem.types().get(t).features().get(c).equals(quota.feature()) ? counts.get(t) : 0;
                }
                if (seats < quota.min() || seats > quota.max()) {
                    return false;
                }
            }
        }
        return true;
    }
}
