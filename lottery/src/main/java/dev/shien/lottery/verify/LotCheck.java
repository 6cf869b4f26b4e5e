package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;

/** Draws the number, the committee and its entrants anew from the seed. */
final class LotCheck {

    private static final BigInteger BLOCKS = BigInteger.ONE.shiftLeft(256);

    private final JsonNode root;
    private final JsonNode lock;
    private final Map<List<String>, Integer> position = new HashMap<>();

    LotCheck(JsonNode root, Map<List<String>, Integer> types) {
        this.root = root;
        lock = root.get("lock");
        types.keySet().forEach(t -> position.put(t, position.size()));
    }

    void check(List<Step> steps) {
        BigInteger total = new BigInteger(lock.get("distribution").get("total").textValue());
        if (total.signum() == 0 || total.bitLength() > 192) {
            steps.add(Step.failed("number", "no number can be drawn below " + total));
            return;
        }
        BigInteger number = number(total);
        int[] counts = committee(number);
        steps.add(SeedCheck.equal("number", root.get("number").textValue(), number.toString()));
        steps.add(SeedCheck.equal("committee", Arrays.toString(counts(root.get("counts"))), Arrays.toString(counts)));
        List<List<String>> tickets = tickets();
        steps.add(Rows.compare("tickets", statedTickets(), tickets, tickets.size() + " in their order"));
        List<List<String>> selected = selected(tickets, counts);
        steps.add(Rows.compare("selected", statedSelected(), selected, selected.size() + " in their order"));
    }

    static int[] counts(JsonNode list) {
        int[] counts = new int[list.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = list.get(i).intValue();
        }
        return counts;
    }

    private BigInteger number(BigInteger total) {
        Mac key = Hashes.underKey(root.get("seed").textValue());
        byte[] prefix = Tickets.prefix("shien/committee-number/1", lock.get("id"));
        BigInteger end = BLOCKS.subtract(BLOCKS.mod(total));
        BigInteger block = BLOCKS;
        for (int k = 1; block.compareTo(end) >= 0; k++) {
            block = new BigInteger(Hashes.hmac(key, prefix, Hashes.fields(Integer.toString(k))), 16);
        }
        return block.mod(total);
    }

    private int[] committee(BigInteger number) {
        BigInteger end = BigInteger.ZERO;
        for (JsonNode committee : lock.get("distribution").get("committees")) {
            end = end.add(new BigInteger(committee.get("weight").textValue()));
            if (number.compareTo(end) < 0) {
                return counts(committee.get("counts"));
            }
        }
        return new int[0];
    }

    /** Receipt, type and ticket of every entrant: type by type, each least first. */
    private List<List<String>> tickets() {
        Mac key = Hashes.underKey(root.get("seed").textValue());
        byte[] prefix = Tickets.prefix("shien/draw-ticket/1", lock.get("id"));
        List<List<List<String>>> byType = new ArrayList<>();
        position.forEach((type, at) -> byType.add(new ArrayList<>()));
        for (JsonNode entrant : lock.get("problem").get("entrants")) {
            List<String> features = new ArrayList<>();
            entrant.get("features").forEach(f -> features.add(f.textValue()));
            int type = position.getOrDefault(features, -1);
            String receipt = entrant.get("receipt").textValue();
            String ticket = Hashes.hmac(key, prefix, Hashes.fields(receipt, "1"));
            byType.get(type).add(List.of(receipt, Integer.toString(type), ticket));
        }
        byType.forEach(rows -> rows.sort((a, b) -> {
            int order = a.get(2).compareTo(b.get(2));
            return order != 0 ? order : a.get(0).compareTo(b.get(0));
        }));
        return byType.stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> selected(List<List<String>> tickets, int[] counts) {
        int[] left = counts.clone();
        List<List<String>> selected = new ArrayList<>();
        for (List<String> row : tickets) {
            int type = Integer.parseInt(row.get(1));
            if (type < left.length && left[type]-- > 0) {
                selected.add(List.of(row.get(0)));
            }
        }
        return selected;
    }

    private List<List<String>> statedTickets() {
        List<List<String>> stated = new ArrayList<>();
        root.get("tickets")
                .forEach(t -> stated.add(Stream.of("receipt", "type", "ticket")
                        .map(f -> t.get(f).asText())
                        .toList()));
        return stated;
    }

    private List<List<String>> statedSelected() {
        List<List<String>> stated = new ArrayList<>();
        root.get("selected").forEach(s -> stated.add(List.of(s.textValue())));
        return stated;
    }
}
