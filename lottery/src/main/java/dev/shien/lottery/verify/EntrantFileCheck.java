package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the entrant file that a lock names, checks every line, and keeps the least tickets of each quota. */
final class EntrantFileCheck {

    private static final String HEADER = "{\"format\":\"shien/entrants/1\"}";
    private static final int MOST_PROBLEMS = 100;

    private final JsonNode lock;
    private final Tickets tickets;
    private final LeastDrawn least;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> demand = new TreeMap<>();
    private boolean weighted;
    private String before = "";

    private EntrantFileCheck(JsonNode lock, String seed) {
        this.lock = lock;
        tickets = new Tickets(lock, seed);
        JsonNode rules = lock.get("rules");
        if (!lock.get("entrants").isEmpty()
                || !rules.get("ownerLimit").isNull()
                || RulesCheck.hasTicketsForOpenSeats(rules)) {
            note("entrants in a file go with no listed ones, no limit per owner and one ticket for all seats");
        }
        least = new LeastDrawn(lock);
    }

    static EntrantFileCheck of(JsonNode lock, String seed, Path file) {
        EntrantFileCheck check = new EntrantFileCheck(lock, seed);
        check.read(file);
        return check;
    }

    Step entrants() {
        long all = demand.values().stream().mapToLong(Long::longValue).sum();
        return Step.of("entrants", problems, all + " entrants in the file, each once, in order");
    }

    /** The least tickets of all quotas, in their order. */
    List<Drawn> drawn() {
        return least.inOrder();
    }

    private void read(Path file) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Hashes.newSha256())) {
            readLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            String stated = lock.get("entrantFile").get("sha256").textValue();
            if (!sha256.equals(stated)) {
                note("the file has the hash " + sha256 + ", the lock says " + stated);
            }
        } catch (CharacterCodingException e) {
            note("the file is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Long> stated = new TreeMap<>();
        lock.get("entrantFile")
                .get("demand")
                .properties()
                .forEach(d -> stated.put(d.getKey(), d.getValue().longValue()));
        if (lock.get("entrantFile").get("weighted").booleanValue() != weighted) {
            note("the file " + (weighted ? "has" : "has no") + " entrants of another weight than 1");
        }
        if (!stated.equals(demand)) {
            note("the file has " + demand + " entrants, the lock says " + stated);
        }
    }

    private void readLines(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (!HEADER.equals(line)) {
            note("line 1 must be " + HEADER);
        }
        long number = 2;
        for (line = lines.readLine(); line != null; line = lines.readLine()) {
            entrant(number++, line);
        }
    }

    private void entrant(long number, String line) {
        Optional<EntrantLine> read = EntrantLine.read(line);
        if (read.isEmpty()) {
            note("line " + number + " is not the canonical JSON of an entrant");
            return;
        }
        EntrantLine entrant = read.get();
        checkOrder(number, entrant.receipt());
        if (!least.knows(entrant.quota())) {
            note("line " + number + ": entrant '" + entrant.receipt() + "' names quota '" + entrant.quota()
                    + "', not declared");
        }
        demand.merge(entrant.quota(), 1L, Long::sum);
        weighted |= entrant.weight() != 1;
        least.add(entrant, tickets.single(entrant.receipt(), entrant.weight()));
    }

    private void checkOrder(long number, String receipt) {
        if (receipt.compareTo(before) <= 0) {
            note("line " + number + ": entrant '" + receipt + "' stands twice or out of order, after '" + before + "'");
        }
        if (!isAscii(receipt) && !Normalizer.isNormalized(receipt, Normalizer.Form.NFC)) {
            note("line " + number + ": entrant '" + receipt + "' is not in Unicode form NFC");
        }
        before = receipt;
    }

    /** Nearly all receipt numbers are, and then they are normal. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private void note(String problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
