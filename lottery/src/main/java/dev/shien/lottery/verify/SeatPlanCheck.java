package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Makes the seat plan anew from rules and entrants and compares. */
final class SeatPlanCheck {

    private final JsonNode rules;
    private final JsonNode plan;
    private final int count;
    private final long[] demand;
    private final long[] asked;
    private final long[] seats;
    private long spare;
    private long open;

    private SeatPlanCheck(JsonNode lock) {
        rules = lock.get("rules");
        plan = lock.get("plan");
        count = rules.get("quotas").size();
        demand = demand(lock);
        asked = IntStream.range(0, count)
                .mapToLong(q -> Math.min(number(q, "max"), Math.max(number(q, "min"), demand[q])))
                .toArray();
        seats = new long[count];
        spare = rules.get("capacity").longValue();
    }

    static Step check(JsonNode lock) {
        SeatPlanCheck check = new SeatPlanCheck(lock);
        check.fill();
        return check.compare();
    }

    private void fill() {
        boolean enough = LongStream.of(asked).sum() <= spare;
        for (int q = 0; q < count; q++) {
            seats[q] = enough ? asked[q] : Math.min(asked[q], number(q, "target"));
        }
        spare -= LongStream.of(seats).sum();
        if (enough) {
            return;
        }
        open = rules.get("open").get("count").longValue();
        spare -= open;
        switch (rules.get("spareSeats").textValue()) {
            case "PROPORTIONAL_TO_EXCESS" -> shareByExcess();
            case "IN_DECLARED_ORDER" ->
                IntStream.range(0, count).forEach(q -> add(q, Math.min(spare, asked[q] - seats[q])));
            case "OPEN_POOL" -> {
                open += spare;
                spare = 0;
            }
            default -> {
                // STAY: the seats stay empty.
            }
        }
    }

    /**
     * Shares the spare seats by the excess, which counts all entrants without a seat of a quota that may have more
     * seats. Shares above a maximum fill it, and the seats left are shared anew.
     */
    private void shareByExcess() {
        while (spare > 0) {
            long[] excess = IntStream.range(0, count)
                    .mapToLong(q -> asked[q] > seats[q] ? demand[q] - seats[q] : 0)
                    .toArray();
            long[] shares = Shares.of(rules.get("sharing"), spare, excess);
            int[] over = IntStream.range(0, count)
                    .filter(q -> shares[q] > asked[q] - seats[q])
                    .toArray();
            if (over.length == 0) {
                IntStream.range(0, count).forEach(q -> add(q, shares[q]));
                return;
            }
            IntStream.of(over).forEach(q -> add(q, asked[q] - seats[q]));
        }
    }

    private void add(int quota, long more) {
        seats[quota] += more;
        spare -= more;
    }

    private Step compare() {
        Problems problems = new Problems();
        expect("capacity", plan.get("capacity"), rules.get("capacity").longValue(), problems);
        expect("number of quotas", plan.get("quotas").size(), count, problems);
        for (int q = 0; q < Math.min(count, plan.get("quotas").size()); q++) {
            compareQuota(q, plan.get("quotas").get(q), problems);
        }
        expect("open seats", plan.get("openSeats"), open, problems);
        expect("unused seats", plan.get("unusedSeats"), spare, problems);
        long seated = open
                + IntStream.range(0, count)
                        .mapToLong(q -> Math.min(seats[q], demand[q]))
                        .sum();
        if (plan.get("drawNeeded").booleanValue() != LongStream.of(demand).sum() > seated) {
            problems.add("drawNeeded is " + plan.get("drawNeeded"));
        }
        return problems.step(
                "seat-plan", "seats " + LongStream.of(seats).boxed().toList() + ", open " + open);
    }

    private void compareQuota(int q, JsonNode stated, Problems problems) {
        String id = rules.get("quotas").get(q).get("id").textValue();
        if (!stated.get("quota").textValue().equals(id)) {
            problems.add("quota " + Quoted.of(stated.get("quota").textValue()) + " stands where " + Quoted.of(id)
                    + " is declared");
        }
        expect("target of " + Quoted.of(id), stated.get("target"), number(q, "target"), problems);
        expect("demand of " + Quoted.of(id), stated.get("demand"), demand[q], problems);
        expect("seats of " + Quoted.of(id), stated.get("seats"), seats[q], problems);
    }

    private static void expect(String what, JsonNode stated, long recomputed, Problems problems) {
        expect(what, stated.longValue(), recomputed, problems);
    }

    private static void expect(String what, long stated, long recomputed, Problems problems) {
        if (stated != recomputed) {
            problems.add(what + " is " + stated + ", recomputed " + recomputed);
        }
    }

    private long number(int quota, String field) {
        return rules.get("quotas").get(quota).get(field).longValue();
    }

    private static long[] demand(JsonNode lock) {
        Map<String, Long> entrants = new HashMap<>();
        lock.get("entrants").forEach(e -> entrants.merge(e.get("quota").textValue(), 1L, Long::sum));
        lock.get("entrantFile")
                .path("demand")
                .properties()
                .forEach(d -> entrants.put(d.getKey(), d.getValue().longValue()));
        List<Long> demand = new ArrayList<>();
        lock.get("rules")
                .get("quotas")
                .forEach(q -> demand.add(entrants.getOrDefault(q.get("id").textValue(), 0L)));
        return demand.stream().mapToLong(Long::longValue).toArray();
    }
}
