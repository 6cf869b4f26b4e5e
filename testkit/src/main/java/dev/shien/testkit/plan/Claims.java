package dev.shien.testkit.plan;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import java.util.Optional;

/**
 * Compares what a certificate claims with what was recounted, and collects every difference as a sentence. Not safe for
 * use by several threads.
 */
public final class Claims {

    private final Certificate certificate;
    private final ImmutableList.Builder<String> faults = ImmutableList.builder();

    /** The claims of a certificate. */
    public Claims(Certificate certificate) {
        this.certificate = certificate;
    }

    /** Notes a fault unless something holds. */
    public Claims require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
        return this;
    }

    /** The certificate must say of this rule just what was found. */
    public Claims rule(String code, boolean kept) {
        Optional<RuleCheck> check =
                certificate.rules().stream().filter(r -> r.rule().equals(code)).findFirst();
        return require(
                check.filter(r -> r.kept() == kept).isPresent(),
                "Rule " + code + " was found " + (kept ? "kept" : "broken") + ", the certificate says " + check);
    }

    /** The certificate must have this term with the amount that was recounted, in thousandths. */
    public Claims term(String code, long amount) {
        Optional<ScoreTerm> term =
                certificate.terms().stream().filter(t -> t.code().equals(code)).findFirst();
        return require(
                term.filter(t -> t.amount() == amount).isPresent(),
                "Term " + code + " was recounted as " + amount + ", the certificate says " + term);
    }

    /** Every fault found. */
    public ImmutableList<String> faults() {
        return faults.build();
    }
}
