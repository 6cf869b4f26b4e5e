package dev.shien.domain.journal;

import dev.shien.domain.journal.Verification.Broken;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the private parts through a journal: each must match its digest, or be gone because a later entry says so. It
 * remembers two numbers a subject, not the entries.
 */
final class ErasureLedger {

    private final Map<String, Missing> missing = new HashMap<>();
    private final Map<String, Long> present = new HashMap<>();
    private long erased;

    /** How many parts are missing rightly. */
    long erased() {
        return erased;
    }

    /** Takes in the next entry. */
    Optional<Broken> next(Recorded entry, Envelope envelope) {
        for (String subject : envelope.erases()) {
            Long kept = present.remove(subject);
            if (kept != null) {
                return Optional.of(new Broken(kept, Findings.notErased(kept, entry.sequence())));
            }
            Missing gone = missing.remove(subject);
            erased += gone == null ? 0 : gone.count();
        }
        return parts(entry, envelope);
    }

    /** The first part that is missing though no entry erased it. */
    Optional<Broken> firstMissing() {
        return missing.values().stream()
                .map(Missing::first)
                .min(Comparator.naturalOrder())
                .map(sequence -> new Broken(sequence, Findings.partMissing(sequence)));
    }

    private Optional<Broken> parts(Recorded entry, Envelope envelope) {
        long sequence = entry.sequence();
        if (!envelope.privateParts().keySet().containsAll(entry.privateParts().keySet())) {
            return Optional.of(new Broken(sequence, Findings.partAltered(sequence)));
        }
        for (Map.Entry<String, Hash> part : envelope.privateParts().entrySet()) {
            SaltedPart stored = entry.privateParts().get(part.getKey());
            if (stored == null) {
                missing.merge(part.getKey(), new Missing(sequence, 1), Missing::plus);
            } else if (stored.digest().equals(part.getValue())) {
                present.putIfAbsent(part.getKey(), sequence);
            } else {
                return Optional.of(new Broken(sequence, Findings.partAltered(sequence)));
            }
        }
        return Optional.empty();
    }

    private record Missing(long first, long count) {
        Missing plus(Missing other) {
            return new Missing(first, count + other.count);
        }
    }
}
