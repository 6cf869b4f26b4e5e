package dev.shien.testkit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.Timetabler;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of every {@link Timetabler}: extend this class, give the timetabler, and run it with jqwik. */
public abstract class TimetablerLaws {

    /** The timetabler under test. */
    protected abstract Timetabler timetabler();

    /** Law 1: sessions stay as given, and every rule is said kept or broken as it is, with a reason for each breach. */
    @Property(tries = 200)
    public void everyRuleIsSaidKeptOrBrokenAsItIs(@ForAll("anyProblem") TimetableProblem problem) {
        assertThat(TimetableCheck.faults(problem, timetabler().check(problem))).isEmpty();
    }

    /** Law 2: the same problem gives the same timetable, byte for byte. */
    @Property(tries = 50)
    public void sameProblemGivesTheSameBytes(@ForAll("anyProblem") TimetableProblem problem) {
        assertThat(CanonicalJson.string(Json.toTree(timetabler().check(problem))))
                .isEqualTo(CanonicalJson.string(Json.toTree(timetabler().check(problem))));
    }

    /** Law 3: a timetable comes back from its canonical JSON. */
    @Property(tries = 50)
    public void timetableComesBackFromItsJson(@ForAll("anyProblem") TimetableProblem problem) {
        Timetable timetable = timetabler().check(problem);

        assertThat(Json.fromTree(Json.parse("timetable", CanonicalJson.bytes(Json.toTree(timetable))), Timetable.class))
                .isEqualTo(timetable);
    }

    /** Problems of every shape. */
    @Provide
    protected Arbitrary<TimetableProblem> anyProblem() {
        return TimetableProblems.any();
    }
}
