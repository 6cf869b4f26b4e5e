package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.Notice;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.document.Tone;
import dev.shien.reporting.party.Names;

/** What a plan says about itself, as blocks of a document. */
public final class Certificates {

    private static final int DIGITS = 3;

    private Certificates() {}

    /**
     * A section with the rules and, where the plan has a score, its terms.
     *
     * @param file the beginning of the names of its files
     * @param names the names of what its terms count
     */
    public static Section section(Certificate certificate, String file, Names names) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(verdict(certificate), rules(certificate, file));
        if (!certificate.terms().isEmpty()) {
            blocks.add(score(certificate), terms(certificate, file, names));
        }
        return Section.of("計画の証明書", "Certificate of the plan", blocks.build());
    }

    /** Whether all rules are kept, in a sentence. */
    private static Notice verdict(Certificate certificate) {
        int broken = certificate.broken().size();
        return broken == 0
                ? new Notice(
                        Tone.GOOD,
                        Text.of("すべての規則を守っています。", "Every rule is kept."),
                        Text.of(
                                "確認した規則: " + certificate.rules().size() + "件",
                                "Rules checked: " + certificate.rules().size()))
                : new Notice(
                        Tone.BAD,
                        Text.of("守られていない規則があります。", "Some rules are broken."),
                        Text.of(
                                certificate.rules().size() + "件中" + broken + "件",
                                broken + " of " + certificate.rules().size()));
    }

    private static Table rules(Certificate certificate, String file) {
        TableBuilder table = Table.builder("規則", "Rules")
                .file(file + "-rules")
                .columns(
                        Column.words("規則", "Rule").inFile(),
                        Column.words("内容", "What was found"),
                        Column.words("判定", "Verdict"));
        for (RuleCheck check : certificate.rules()) {
            table.row(
                    Cell.code(check.rule()),
                    Cell.lines(check.reasons().stream()
                            .map(reason -> Cell.of(reason.text()))
                            .toList()),
                    check.kept()
                            ? new Cell.State(Text.of("遵守", "kept"), Tone.GOOD)
                            : new Cell.State(Text.of("違反", "broken"), Tone.BAD));
        }
        return table.build();
    }

    private static Figures score(Certificate certificate) {
        return Figures.builder()
                .figure("減点の合計", "Penalty", inUnits(certificate.penalty()), Text.of("0が理想", "0 is the ideal"))
                .figure(
                        "証明された下限",
                        "Proven bound",
                        inUnits(certificate.bound()),
                        Text.of("これより少なくはできない", "no plan has less"))
                .count("試した変更", "Changes tried", certificate.iterations())
                .build();
    }

    private static Table terms(Certificate certificate, String file, Names names) {
        TableBuilder table = Table.builder("評価の内訳", "Score term by term")
                .file(file + "-score")
                .columns(
                        Column.words("項目", "Term"),
                        Column.number("重み", "Weight"),
                        Column.number("量", "Amount"),
                        Column.number("下限", "Bound"),
                        Column.number("減点", "Penalty"));
        for (ScoreTerm term : certificate.terms()) {
            table.row(
                    Cell.of(names.text(term)),
                    Cell.count(term.weight()),
                    inUnits(term.amount()),
                    inUnits(term.bound()),
                    inUnits(term.penalty()));
        }
        return table.build();
    }

    /** A figure that plans keep in thousandths, so that weight times amount is the penalty that stands beside them. */
    private static Cell inUnits(long thousandths) {
        return new Cell.Decimal(Rational.of(thousandths, ScoreTerm.UNIT), DIGITS);
    }
}
