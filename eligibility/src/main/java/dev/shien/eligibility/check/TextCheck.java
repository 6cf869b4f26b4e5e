package dev.shien.eligibility.check;

import com.google.common.collect.Lists;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.Acceptance;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds texts that are missing in one of the two languages, questions that ask nothing, and citations without a number. */
final class TextCheck {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern LETTER = Pattern.compile("\\p{IsAlphabetic}");
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}一二三四五六七八九十百]");

    private final Subject subject;
    private final RulePack pack;
    private final Set<Text> cited = new HashSet<>();

    private TextCheck(Subject subject) {
        this.subject = subject;
        this.pack = subject.pack();
    }

    static void check(Subject subject) {
        TextCheck check = new TextCheck(subject);
        check.text(".title", check.pack.title());
        check.law(".citation.law", check.pack.citation().law());
        check.article(".citation.article", check.pack.citation().article());
        subject.own(RulePack::facts).values().forEach(check::fact);
        check.classifiers();
        subject.own(RulePack::tables).values().forEach(check::table);
        check.rules();
        check.list(".notes", check.pack.notes());
        check.list(".accepted", Lists.transform(check.pack.accepted(), Acceptance::why));
    }

    private void list(String path, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(path + "[" + i + "]", texts.get(i));
        }
    }

    private void text(String path, Text text) {
        boolean noJapanese =
                LETTER.matcher(text.ja()).find() && !JAPANESE.matcher(text.ja()).find();
        if (noJapanese || JAPANESE.matcher(text.en()).find()) {
            subject.found(LintCode.TEXT_NOT_TRANSLATED, path);
        }
    }

    /** Laws and articles are looked at once, though many parts share them. */
    private void law(String path, Text law) {
        if (cited.add(law)) {
            text(path, law);
        }
    }

    private void article(String path, Text article) {
        if (cited.add(article)) {
            text(path, article);
            if (!NUMBER.matcher(article.ja()).find()) {
                subject.found(LintCode.CITATION_WITHOUT_ARTICLE, path);
            }
        }
    }

    private void fact(FactSpec fact) {
        String path = Paths.part("facts", "name", fact.name());
        text(path + ".label", fact.label());
        text(path + ".question", fact.question());
        fact.unit().ifPresent(unit -> text(path + ".unit", unit));
        fact.words().forEach((word, label) -> text(path + ".words" + Paths.field(word), label));
        fact.groups().forEach((name, group) -> text(path + ".groups" + Paths.field(name) + ".label", group.label()));
        if (fact.question().ja().equals(fact.label().ja())
                || fact.question().en().equals(fact.label().en())) {
            subject.found(LintCode.QUESTION_IS_LABEL, path + ".question");
        }
    }

    private void classifiers() {
        subject.own(RulePack::classifiers)
                .forEach((name, classifier) -> classifier
                        .labels()
                        .forEach((inner, label) -> text(
                                Paths.part("classifiers", "name", name) + Paths.part("classes", "name", inner)
                                        + ".label",
                                label)));
    }

    private void table(LimitTable table) {
        String path = Paths.part("tables", "name", table.name());
        for (LimitTable.Period period : table.periods()) {
            period.rows().forEach((name, row) -> {
                String rowPath = path + PeriodCheck.path(period) + Paths.part("rows", "class", name);
                law(rowPath + ".citation.law", row.citation().law());
                article(rowPath + ".article", row.citation().article());
            });
        }
    }

    private void rules() {
        subject.own(RulePack::rules).values().forEach(rule -> {
            String path = Paths.part("rules", "id", rule.id());
            text(path + ".title", rule.title());
            law(path + ".citation.law", rule.citation().law());
            article(path + ".citation.article", rule.citation().article());
        });
    }
}
