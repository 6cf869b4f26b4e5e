package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitWeights;
import java.util.HashSet;
import java.util.Set;

/** Refuses terms of a host that could be taken for others. */
final class HostTerms {

    private static final String OURS = "visit.";

    private HostTerms() {}

    static void check(ImmutableList<VisitTerm> terms) {
        Set<String> codes = new HashSet<>();
        for (VisitTerm term : terms) {
            if (term.code().isBlank() || term.code().startsWith(OURS)) {
                throw new IllegalArgumentException("Code of a term must be a name that does not begin with '" + OURS
                        + "', was '" + term.code() + "'");
            }
            if (!codes.add(term.code())) {
                throw new IllegalArgumentException("Term '" + term.code() + "' is given twice");
            }
            if (term.weight() < 0 || term.weight() > VisitWeights.GREATEST) {
                throw new IllegalArgumentException("Weight of term '" + term.code() + "' must be from 0 to "
                        + VisitWeights.GREATEST + ", was " + term.weight());
            }
        }
    }
}
