package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * What an office writes to an applicant of a decision. A refusal must say on which facts and by which rules it rests, so
 * that the applicant sees it from the text itself, not only which provision was applied (行政手続法 art. 8; Supreme Court,
 * 22 January 1985, 民集39巻1号1頁, and 7 June 2011, 民集65巻4号2081頁): for each requirement that decides its title, law and
 * article, each fact with its value, source and date, and the limit with its article. It is for the applicant and holds
 * personal data, which does not show in {@code toString}; who sends it and how to appeal are the office's to add.
 *
 * @param heading what the text is
 * @param conclusion what was decided, on which day's rules
 * @param points the requirements on which it rests, in the order of the pack
 * @param questions what is to be asked, in the order in which to ask; nothing where the verdict is settled
 * @param rules which version of which rules was applied
 */
public record Notice(
        Text heading, Text conclusion, ImmutableList<Point> points, ImmutableList<Text> questions, Text rules) {

    /**
     * A requirement.
     *
     * @param rule the id of its rule
     * @param title what it requires
     * @param citation where it stands
     * @param outcome what it comes out as
     * @param result the same in words
     * @param statements the facts on which that rests
     */
    public record Point(
            String rule,
            Text title,
            Citation citation,
            RuleOutcome outcome,
            Text result,
            ImmutableList<Statement> statements) {

        @Override
        public String toString() {
            return "Point[" + rule + "]";
        }
    }

    /**
     * A fact with its value, source and date, and the limit with its article.
     *
     * @param fact the name of the fact
     * @param condition the id of the condition in the tree of reasons; empty where only the fact is told
     * @param text in words
     */
    public record Statement(String fact, Optional<String> condition, Text text) {
        @Override
        public String toString() {
            return "Statement[" + fact + "]";
        }
    }

    /** The whole text, lines ended by {@code \n}. */
    public Text text() {
        return NoticeText.of(this);
    }

    @Override
    public String toString() {
        return "Notice" + points;
    }
}
