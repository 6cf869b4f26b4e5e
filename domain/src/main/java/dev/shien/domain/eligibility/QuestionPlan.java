package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * In which order to ask for facts until the verdict is settled, each question chosen by the answers before it, so that the
 * number of questions expected under {@link Priors} is the least. A fact is asked for with the precision that the rules
 * look at: an industry down to where it decides its class.
 *
 * @param optimal whether no other order has fewer questions to expect; false where so many facts are open that each
 *     question is only the best by itself
 * @param expected how many questions are to be expected; empty where it took too long to work out
 * @param first what to do first
 */
public record QuestionPlan(boolean optimal, Optional<Rational> expected, Step first) {

    /** Nothing is to be asked: the verdict is settled. */
    public static QuestionPlan settled(Verdict verdict) {
        return new QuestionPlan(true, Optional.of(Rational.ZERO), new Settled(verdict));
    }

    /** What to do next. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ask.class, name = "ASK"),
        @JsonSubTypes.Type(value = Settled.class, name = "SETTLED"),
        @JsonSubTypes.Type(value = Later.class, name = "LATER")
    })
    public sealed interface Step {}

    /**
     * Ask for a fact.
     *
     * @param fact its name
     * @param label what it is called
     * @param question the question to put to the applicant
     * @param answers what follows from which answer; every possible answer is among them once
     */
    public record Ask(String fact, Text label, Text question, ImmutableList<Answer> answers) implements Step {}

    /**
     * The verdict, whatever the facts that are still open.
     *
     * @param verdict never {@link Verdict#UNDETERMINED}
     */
    public record Settled(Verdict verdict) implements Step {

        /** Refuses an open verdict. */
        public Settled {
            if (!verdict.isSettled()) {
                throw new IllegalArgumentException("Expected a settled verdict, was " + verdict);
            }
        }
    }

    /**
     * More has to be asked, which a plan made with the answers so far will say: the whole plan would be too long to list.
     *
     * @param facts the names of the facts on which the verdict still depends
     */
    public record Later(ImmutableList<String> facts) implements Step {}

    /**
     * Answers after which the same is to be done.
     *
     * @param text the answers in words, such as {@code 51人以上100人以下}
     * @param plain the answers for programs: {@code <= 50}, {@code 51..100}, {@code = 0}, {@code >= 2024-04-01}, words and
     *     codes (which stand for all below them) with bars between them, or {@code not} and those that are excepted; a
     *     code of which no finer one says to which of several classes it belongs stands in the answers for each of them
     * @param share how likely one of them is, as a share of one
     * @param then what to do next
     */
    public record Answer(Text text, String plain, Rational share, Step then) {}
}
