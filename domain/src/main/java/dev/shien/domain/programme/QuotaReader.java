package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.selection.OpenSeats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads capacity, quotas and membership. */
final class QuotaReader {

    static final int GREATEST_CAPACITY = 10_000_000;

    private final JsonCursor root;
    private final int capacity;
    private final Once ids = new Once();
    private final List<Map.Entry<String, Integer>> targets = new ArrayList<>();

    QuotaReader(JsonCursor root) {
        this.root = root;
        this.capacity = root.integer("capacity", 1, GREATEST_CAPACITY);
    }

    int capacity() {
        return capacity;
    }

    ImmutableList<Quota> quotas() {
        ImmutableList<Quota> quotas = Reading.someOf(root, "quotas", this::quota);
        requireFits();
        return quotas;
    }

    private Quota quota(JsonCursor c) {
        int most = root.isSound("capacity") ? capacity : GREATEST_CAPACITY;
        int target = c.integer("target", 0, GREATEST_CAPACITY);
        int min = c.has("min") ? c.integer("min", 0, c.isSound("target") ? target : most) : 0;
        int max = c.has("max") ? c.integer("max", c.isSound("target") ? target : 0, most) : Math.max(most, target);
        if (c.isSound("target")) {
            targets.add(Map.entry(c.node().path("id").asText(), target));
        }
        Quota quota = new Quota(ids.check(c, "id", Reading.id(c, "id")), c.localised("name"), target, min, max);
        return Reading.closed(c, quota);
    }

    private void requireFits() {
        long sum = targets.stream().mapToLong(Map.Entry::getValue).sum();
        if (sum > capacity && root.isSound("capacity")) {
            root.problem("capacity", "at least " + sum + ", the sum of target over the quotas (" + parts() + ")");
        }
    }

    /** Notes open seats for which the targets leave no room. */
    void requireRoomFor(OpenSeats open) {
        long sum = targets.stream().mapToLong(Map.Entry::getValue).sum();
        if (open.count() > 0 && sum <= capacity && sum + open.count() > capacity && root.isSound("capacity")) {
            root.problem(
                    "capacity",
                    "at least " + (sum + open.count()) + ", the sum of target over the quotas (" + parts()
                            + ") and of the open seats (" + open.count() + ")");
        }
    }

    private String parts() {
        return targets.stream().map(q -> q.getKey() + " " + q.getValue()).collect(Collectors.joining(", "));
    }

    Membership membership() {
        JsonCursor c = root.object("membership");
        By by = c.oneOf("by", By.class);
        if (!c.isSound("by")) {
            return new Membership.ByCourse();
        }
        return Reading.closed(c, by == By.COURSE ? new Membership.ByCourse() : byIndustry(c));
    }

    private enum By {
        INDUSTRY,
        COURSE
    }

    private Membership byIndustry(JsonCursor c) {
        JsonCursor table = c.object("prefixes");
        ImmutableMap.Builder<JsicCode, String> prefixes = ImmutableMap.builder();
        for (String prefix : table.fields()) {
            String quota = reference(table, prefix);
            industry(table, prefix).ifPresent(code -> prefixes.put(code, quota));
        }
        Optional<String> otherwise = c.has("otherwise") ? Optional.of(reference(c, "otherwise")) : Optional.empty();
        Membership.ByIndustry membership = Membership.ByIndustry.builder()
                .scheme(Reading.id(c, "scheme"))
                .putAllPrefixes(prefixes.buildOrThrow())
                .otherwise(otherwise)
                .build();
        requireReachable(c, membership);
        return membership;
    }

    private static Optional<JsicCode> industry(JsonCursor table, String code) {
        try {
            return Optional.of(JsicCode.of(code));
        } catch (IllegalArgumentException e) {
            table.problem(code, "under a code of the Japan Standard Industrial Classification, such as D, 56 or 0111");
            return Optional.empty();
        }
    }

    private String reference(JsonCursor c, String field) {
        String quota = c.text(field);
        if (c.isSound(field) && knowsQuotas() && !ids.values().contains(quota)) {
            c.problem(field, "the id of a quota; known are " + ids.values());
        }
        return quota;
    }

    private boolean knowsQuotas() {
        return ids.knowsAll(root, "quotas") && !ids.values().isEmpty();
    }

    private void requireReachable(JsonCursor c, Membership.ByIndustry membership) {
        Set<String> named = new HashSet<>(membership.prefixes().values());
        membership.otherwise().ifPresent(named::add);
        Set<Object> unreachable = Sets.difference(ids.values(), named);
        if (!unreachable.isEmpty() && knowsQuotas() && c.isSound("prefixes") && c.isSound("otherwise")) {
            c.problem("prefixes", "an industry for every quota; none leads to " + unreachable);
        }
    }
}
