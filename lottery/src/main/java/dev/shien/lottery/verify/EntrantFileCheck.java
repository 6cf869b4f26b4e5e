package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the entrant file that a lock names, checks every line, and keeps the least tickets of each quota. */
final class EntrantFileCheck {

    private static final String HEADER = "{\"format\":\"shien/entrants/1\"}";

    private final JsonNode lock;
    private final Tickets tickets;
    private final LeastDrawn least;
    private final Problems problems = new Problems();
    private boolean weighted;
    private String before = "";
    private boolean whole;

    private EntrantFileCheck(JsonNode lock, String seed) {
        this.lock = lock;
        tickets = new Tickets(lock, seed);
        JsonNode rules = lock.get("rules");
        if (!lock.get("entrants").isEmpty()
                || !rules.get("ownerLimit").isNull()
                || RulesCheck.hasTicketsForOpenSeats(rules)) {
            problems.add("entrants in a file go with no listed ones, no limit per owner and one ticket for all seats");
        }
        least = new LeastDrawn(lock);
    }

    /** Reads the file, unless more of it would have to be kept than the record lists. */
    static EntrantFileCheck of(JsonNode root, Path file) {
        EntrantFileCheck check =
                new EntrantFileCheck(root.get("lock"), root.get("seed").textValue());
        int tickets = root.get("tickets").size();
        if (tickets == check.least.listed()) {
            check.read(file);
        } else {
            check.problems.add(
                    "the record lists " + tickets + " tickets, by demand, seats and waitlist of the lock it must be "
                            + check.least.listed() + "; the file was not read");
        }
        return check;
    }

    Step entrants() {
        long all = least.demand().values().stream().mapToLong(Long::longValue).sum();
        return problems.step("entrants", all + " entrants in the file, each once, in order");
    }

    /** The least tickets of all quotas, in their order; nothing if the file was not read to its end. */
    Optional<List<Drawn>> drawn() {
        return whole ? Optional.of(least.inOrder()) : Optional.empty();
    }

    private void read(Path file) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Hashes.newSha256())) {
            EntrantLines lines = new EntrantLines(in);
            readLines(lines);
            whole = lines.problem().isEmpty();
            lines.problem().ifPresentOrElse(problems::add, () -> compare(in.getMessageDigest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLines(EntrantLines lines) throws IOException {
        boolean begins = lines.next() && lines.take().filter(HEADER::equals).isPresent();
        if (!begins && lines.problem().isEmpty()) {
            problems.add("line 1 must be " + HEADER);
        }
        Map<String, String> known = PlainLine.known(least.quotas());
        while (lines.problem().isEmpty() && lines.next()) {
            Optional<EntrantLine> plain = PlainLine.take(lines, known);
            if (plain.isPresent()) {
                entrant(lines.number(), plain.get());
            } else {
                lines.take().ifPresent(line -> entrant(lines.number(), EntrantLine.read(line)));
            }
        }
    }

    /** Compares the file as a whole with what the lock says of it. */
    private void compare(MessageDigest digest) {
        JsonNode said = lock.get("entrantFile");
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (!sha256.equals(said.get("sha256").textValue())) {
            problems.add("the file has the hash " + sha256 + ", the lock says "
                    + said.get("sha256").textValue());
        }
        Map<String, Long> stated = new TreeMap<>();
        said.get("demand")
                .properties()
                .forEach(d -> stated.put(d.getKey(), d.getValue().longValue()));
        if (said.get("weighted").booleanValue() != weighted) {
            problems.add("the file " + (weighted ? "has" : "has no") + " entrants of another weight than 1");
        }
        Map<String, Long> demand = least.demand();
        if (!stated.equals(demand)) {
            problems.add("the file has " + demand + " entrants, the lock says " + stated);
        }
    }

    private void entrant(long number, Optional<EntrantLine> read) {
        read.ifPresentOrElse(
                e -> entrant(number, e),
                () -> problems.add("line " + number + " is not the canonical JSON of an entrant"));
    }

    private void entrant(long number, EntrantLine entrant) {
        checkReceipt(number, entrant.receipt());
        weighted |= entrant.weight() != 1;
        if (least.knows(entrant.quota())) {
            least.add(entrant, tickets.single(entrant.receipt(), entrant.weight()));
        } else {
            problems.add("line " + number + ": entrant " + Quoted.of(entrant.receipt()) + " names quota "
                    + Quoted.of(entrant.quota()) + ", not declared");
        }
    }

    private void checkReceipt(long number, String receipt) {
        if (receipt.compareTo(before) <= 0) {
            problems.add("line " + number + ": entrant " + Quoted.of(receipt) + " stands twice or out of order, after "
                    + Quoted.of(before));
        }
        Names.problem(receipt)
                .ifPresent(p -> problems.add("line " + number + ": entrant " + Quoted.of(receipt) + " " + p));
        before = receipt;
    }
}
