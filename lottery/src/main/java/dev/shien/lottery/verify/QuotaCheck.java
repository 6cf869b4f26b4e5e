package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks entrants and committees against the categories and their quotas. */
final class QuotaCheck {

    private static final int GREATEST_BITS = 192;

    private final JsonNode problem;
    private final List<List<String>> features = new ArrayList<>();
    /** The place of each feature among those of its category. */
    private final List<Map<String, Integer>> placeOf = new ArrayList<>();

    QuotaCheck(JsonNode problem) {
        this.problem = problem;
        for (JsonNode category : problem.get("categories")) {
            List<String> names = new ArrayList<>();
            Map<String, Integer> place = new HashMap<>();
            for (JsonNode quota : category.get("features")) {
                String feature = quota.get("feature").textValue();
                place.putIfAbsent(feature, names.size());
                names.add(feature);
            }
            features.add(names);
            placeOf.add(place);
        }
    }

    /** The features of each type that has an entrant, in the declared order of the features, with its entrants. */
    Map<List<String>, Integer> types() {
        Map<List<Integer>, Integer> counts = new TreeMap<>(QuotaCheck::compare);
        problem.get("entrants").forEach(e -> counts.merge(places(e), 1, Integer::sum));
        Map<List<String>, Integer> types = new LinkedHashMap<>();
        counts.forEach((places, count) -> {
            List<String> names = new ArrayList<>();
            for (int c = 0; c < places.size(); c++) {
                names.add(features.get(c).get(places.get(c)));
            }
            types.put(names, count);
        });
        return types;
    }

    Step categories() {
        Problems problems = new Problems();
        Set<String> names = new HashSet<>();
        for (JsonNode category : problem.get("categories")) {
            String name = category.get("name").textValue();
            Set<String> seen = new HashSet<>();
            for (JsonNode quota : category.get("features")) {
                String feature = quota.get("feature").textValue();
                boolean sound = quota.get("min").intValue() <= quota.get("max").intValue();
                if (!sound || !seen.add(feature)) {
                    problems.add(
                            Quoted.of(name) + " " + Quoted.of(feature) + " is declared twice or has min above max");
                }
            }
            if (!names.add(name) || seen.isEmpty()) {
                problems.add("category " + Quoted.of(name) + " is declared twice or has no feature");
            }
        }
        if (names.isEmpty()) {
            problems.add("there is no category");
        }
        return problems.step("categories", names.size() + " categories");
    }

    Step entrants() {
        Problems problems = new Problems();
        String before = "";
        for (JsonNode entrant : problem.get("entrants")) {
            String receipt = entrant.get("receipt").textValue();
            if (receipt.compareTo(before) <= 0) {
                problems.add("entrant " + Quoted.of(receipt) + " stands twice or out of order");
            }
            Names.check("entrant", receipt, problems);
            List<Integer> places = places(entrant);
            if (places.size() != features.size()
                    || entrant.get("features").size() != features.size()
                    || places.contains(-1)) {
                problems.add("entrant " + Quoted.of(receipt) + " has " + Quoted.json(entrant.get("features"))
                        + ", not declared");
            }
            before = receipt;
        }
        if (problem.get("entrants").isEmpty()) {
            problems.add("there is no entrant");
        }
        return problems.step("entrants", problem.get("entrants").size() + " entrants, each once, in order");
    }

    static Step types(JsonNode distribution, Map<List<String>, Integer> types) {
        List<String> stated = new ArrayList<>();
        for (JsonNode type : distribution.get("types")) {
            List<String> names = new ArrayList<>();
            type.get("features").forEach(f -> names.add(f.textValue()));
            stated.add(names + " x " + type.get("entrants").intValue());
        }
        List<String> recomputed = new ArrayList<>();
        types.forEach((names, count) -> recomputed.add(names + " x " + count));
        return stated.equals(recomputed)
                ? Step.passed("types", recomputed.size() + " types of entrants")
                : Step.failed("types", "the record says " + stated + ", recomputed " + recomputed);
    }

    Step committees(JsonNode distribution, Map<List<String>, Integer> types) {
        Problems problems = new Problems();
        int[] before = new int[0];
        for (JsonNode committee : distribution.get("committees")) {
            int[] counts = LotCheck.counts(committee.get("counts"));
            if (!keepsQuotas(counts, types)) {
                problems.add("committee " + Quoted.of(Arrays.toString(counts)) + " does not keep the quotas");
            }
            if (before.length > 0 && Arrays.compare(before, counts) >= 0) {
                problems.add("committee " + Quoted.of(Arrays.toString(counts)) + " stands twice or out of order");
            }
            before = counts;
        }
        int count = distribution.get("committees").size();
        return problems.step("committees", count + " committees, each of which keeps every quota");
    }

    static Step weights(JsonNode distribution) {
        BigInteger sum = BigInteger.ZERO;
        boolean positive = true;
        for (JsonNode committee : distribution.get("committees")) {
            BigInteger weight = new BigInteger(committee.get("weight").textValue());
            positive &= weight.signum() > 0;
            sum = sum.add(weight);
        }
        BigInteger total = new BigInteger(distribution.get("total").textValue());
        return positive && sum.equals(total) && sum.signum() > 0 && sum.bitLength() <= GREATEST_BITS
                ? Step.passed("weights", "weights of " + sum + " in all")
                : Step.failed(
                        "weights",
                        "the record says " + total + ", recomputed " + sum + ", at most 192 bits, each above 0");
    }

    private boolean keepsQuotas(int[] counts, Map<List<String>, Integer> types) {
        if (counts.length != types.size()
                || Arrays.stream(counts).asLongStream().sum()
                        != problem.get("seats").intValue()) {
            return false;
        }
        List<Map<String, Integer>> seats = new ArrayList<>();
        features.forEach(f -> seats.add(new TreeMap<>()));
        int t = 0;
        boolean ok = true;
        for (Map.Entry<List<String>, Integer> type : types.entrySet()) {
            ok &= counts[t] <= type.getValue();
            for (int c = 0; c < features.size(); c++) {
                seats.get(c).merge(type.getKey().get(c), counts[t], Integer::sum);
            }
            t++;
        }
        return ok && within(seats);
    }

    private boolean within(List<Map<String, Integer>> seats) {
        for (int c = 0; c < features.size(); c++) {
            for (JsonNode quota : problem.get("categories").get(c).get("features")) {
                int taken = seats.get(c).getOrDefault(quota.get("feature").textValue(), 0);
                if (taken < quota.get("min").intValue()
                        || taken > quota.get("max").intValue()) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Integer> places(JsonNode entrant) {
        List<Integer> places = new ArrayList<>();
        for (int c = 0; c < features.size() && c < entrant.get("features").size(); c++) {
            places.add(
                    placeOf.get(c).getOrDefault(entrant.get("features").get(c).textValue(), -1));
        }
        return places;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        return Arrays.compare(a.toArray(new Integer[0]), b.toArray(new Integer[0]));
    }
}
