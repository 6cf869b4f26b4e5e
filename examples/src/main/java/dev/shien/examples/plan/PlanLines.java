package dev.shien.examples.plan;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lines for people about a plan, and what every plan says of itself. */
public final class PlanLines {

    /** What moves a cursor or ends a line cannot stand in one. */
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final List<String> lines = new ArrayList<>();

    /** No lines yet. */
    public PlanLines() {}

    /** The lines so far. */
    public ImmutableList<String> lines() {
        return ImmutableList.copyOf(lines);
    }

    /** Adds a line. */
    public void line(String line) {
        lines.add(CONTROL.replaceFrom(line, '\uFFFD'));
    }

    /** Adds a line for each reason. */
    public void reasons(String indent, ImmutableList<Reason> reasons) {
        reasons.forEach(reason -> line(indent + reason.text().en()));
    }

    /** Adds every rule with whether it is kept, and why one can say so. */
    public void rules(Certificate certificate) {
        line("Rules");
        for (RuleCheck rule : certificate.rules()) {
            line("  " + rule.rule() + ": " + (rule.kept() ? "kept" : "BROKEN"));
            reasons("    ", rule.reasons());
        }
        line("");
    }

    /** Adds the score term by term, with what no plan has less of. */
    public void score(Certificate certificate) {
        line("Score (0 is the ideal, less is better; plans that keep these rules have at least as much as is said)");
        for (ScoreTerm term : certificate.terms()) {
            line("  " + term.code() + ": " + term.text().en());
            line("    " + units(term.amount()) + ", at least " + units(term.bound()) + " in any such plan; weight "
                    + term.weight() + ", penalty " + units(term.penalty()) + ", gap "
                    + units(term.penalty() - term.penaltyBound()));
        }
        line("  Penalty " + units(certificate.penalty()) + ", at least " + units(certificate.bound())
                + " in any such plan" + gap(certificate));
        line("");
    }

    private static String gap(Certificate certificate) {
        Rational gap = certificate.gap();
        if (gap.signum() == 0) {
            return ": no plan is better";
        }
        BigDecimal percent = new BigDecimal(gap.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(gap.denominator()), 1, RoundingMode.CEILING);
        return ": gap " + percent.toPlainString() + " %";
    }

    /** Adds what a draft that came nearest breaks. */
    public void broken(Certificate certificate) {
        for (RuleCheck broken : certificate.broken()) {
            line("  " + broken.rule());
            reasons("    ", broken.reasons());
        }
    }

    /** Thousandths as a decimal number, exactly. */
    public static String units(long thousandths) {
        return thousandths == 0
                ? "0"
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
