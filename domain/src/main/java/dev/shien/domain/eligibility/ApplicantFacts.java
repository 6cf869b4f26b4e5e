package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Applicant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Turns an applicant's form and telephone answers into the facts that a pack reads. It only says who stated what and
 * when: whether a statement of that source is enough is for the pack to say (R18), so what the form claims of the
 * security level stays open until the call. Immutable.
 */
public final class ApplicantFacts {

    private final ImmutableList<FactDescription> facts;
    private final EvidencePolicy policy;

    private ApplicantFacts(ImmutableList<FactDescription> facts, EvidencePolicy policy) {
        this.facts = facts;
        this.policy = policy;
    }

    /** The mapping for the facts of a pack. */
    public static ApplicantFacts reading(PackDescription pack, EvidencePolicy policy) {
        return new ApplicantFacts(pack.facts(), policy);
    }

    /**
     * The facts as the form alone tells them.
     *
     * @param applied the day of the application
     */
    public Facts of(Applicant applicant, LocalDate applied) {
        return of(applicant, applied, ImmutableList.of());
    }

    /**
     * The facts after calls. Of two statements of one source the later one counts.
     *
     * @param applied the day of the application
     * @param calls the answers of the calls, in the order in which they were made
     * @throws IllegalArgumentException if an answer cannot be read, naming it and what was expected
     */
    public Facts of(Applicant applicant, LocalDate applied, Iterable<LevelAnswers> calls) {
        Evidence form = Evidence.of(FactSource.FORM, applied);
        Map<String, Fact> known = new TreeMap<>();
        for (FactDescription fact : facts) {
            Optional<Fact> told = FormFacts.value(fact, applicant).map(value -> Fact.known(value, form));
            Optional<Fact> heard = heard(fact, calls);
            counting(fact, told, heard).ifPresent(choice -> known.put(fact.name(), choice));
        }
        leaveOutUnadmitted(applicant, known, applied);
        return Facts.of(known);
    }

    /**
     * Refuses answers of a call of which one cannot be read.
     *
     * @throws IllegalArgumentException naming the fact, the answer and what was expected
     */
    public void requireReadable(Map<String, String> answers) {
        for (FactDescription fact : facts) {
            String answer = answers.get(fact.name());
            if (answer != null) {
                FactText.read(fact, answer);
            }
        }
    }

    /** The statement that counts: a mere claim only where no statement is enough for the pack. */
    private Optional<Fact> counting(FactDescription fact, Optional<Fact> told, Optional<Fact> heard) {
        RecordedFact recorded = policy.recorded(fact.name());
        Predicate<Fact> isEnough = statement -> statement.isSaidBy(fact.sources());
        return recorded.choose(told.filter(isEnough), heard.filter(isEnough)).or(() -> recorded.choose(told, heard));
    }

    private static Optional<Fact> heard(FactDescription fact, Iterable<LevelAnswers> calls) {
        Optional<Fact> last = Optional.empty();
        for (LevelAnswers call : calls) {
            String answer = call.answers().get(fact.name());
            if (answer != null) {
                Evidence evidence = Evidence.of(FactSource.TELEPHONE, call.date());
                last = Optional.of(Fact.known(FactText.read(fact, answer), evidence));
            }
        }
        return last;
    }

    /**
     * A place that the policy does not admit as evidence counts as none by the programme's terms, so that nobody asks for
     * it and nobody is said to have stated it. A sole proprietor has no registered head office by what the form says, so
     * the principal office is evidence under every policy.
     */
    private void leaveOutUnadmitted(Applicant applicant, Map<String, Fact> known, LocalDate applied) {
        FactSource source = applicant.isSoleProprietor() ? FactSource.FORM : FactSource.PROGRAMME;
        Fact none = Fact.known(FactValue.of(FactNames.NONE), Evidence.of(source, applied));
        boolean principal = policy.place().admits(PlaceEvidence.PRINCIPAL_OFFICE) || applicant.isSoleProprietor();
        if (!principal && reads(FactNames.PRINCIPAL_OFFICE)) {
            known.put(FactNames.PRINCIPAL_OFFICE, none);
        }
        if (!policy.place().admits(PlaceEvidence.HEAD_OFFICE) && reads(FactNames.HEAD_OFFICE)) {
            known.put(FactNames.HEAD_OFFICE, none);
        }
    }

    private boolean reads(String name) {
        return facts.stream().anyMatch(fact -> fact.name().equals(name));
    }
}
