package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may get a seat, and what the committee must look like.
 *
 * @param seats the seats of the committee, all of which are taken; 1 to the number of entrants
 * @param categories the categories in declared order, at least one
 * @param entrants all entrants, kept sorted by receipt number (UTF-16 code units, as RFC 8785 sorts)
 */
public record CommitteeProblem(
        int seats, ImmutableList<Category> categories, ImmutableList<CommitteeEntrant> entrants) {

    /** Sorts the entrants; refuses too few of them, names that stand twice and features that are not declared. */
    public CommitteeProblem {
        entrants = ImmutableList.sortedCopyOf(Comparator.comparing(CommitteeEntrant::receipt), entrants);
        if (seats < 1 || seats > entrants.size()) {
            throw new IllegalArgumentException(
                    "Seats must be 1 to the number of entrants, " + entrants.size() + ", was " + seats);
        }
        checkCategories(categories);
        checkEntrants(categories, entrants);
    }

    /** The types that have an entrant, by their features in declared order. */
    public ImmutableList<EntrantType> types() {
        TreeMap<ImmutableList<String>, Integer> counts = new TreeMap<>(this::compare);
        entrants.forEach(e -> counts.merge(e.features(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new EntrantType(e.getKey(), e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private int compare(ImmutableList<String> a, ImmutableList<String> b) {
        for (int c = 0; c < categories.size(); c++) {
            Category category = categories.get(c);
            int order = Integer.compare(category.indexOf(a.get(c)), category.indexOf(b.get(c)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static void checkCategories(ImmutableList<Category> categories) {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Categories must not be empty: declare at least one");
        }
        Set<String> seen = new HashSet<>();
        for (Category category : categories) {
            if (!seen.add(category.name())) {
                throw new IllegalArgumentException("Category '" + category.name() + "' is declared twice");
            }
        }
    }

    private static void checkEntrants(ImmutableList<Category> categories, ImmutableList<CommitteeEntrant> sorted) {
        String before = "";
        for (CommitteeEntrant entrant : sorted) {
            if (entrant.receipt().equals(before)) {
                throw new IllegalArgumentException("Entrant '" + before + "' is entered twice");
            }
            if (entrant.features().size() != categories.size()) {
                throw new IllegalArgumentException("Entrant '" + entrant.receipt() + "' must have a feature in each of "
                        + categories.size() + " categories, was " + entrant.features());
            }
            for (int c = 0; c < categories.size(); c++) {
                categories.get(c).indexOf(entrant.features().get(c));
            }
            before = entrant.receipt();
        }
    }
}
