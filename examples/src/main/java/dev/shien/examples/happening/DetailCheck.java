package dev.shien.examples.happening;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.consent.ConsentPart;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Defect;
import dev.shien.domain.consent.Party;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactNames;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.selection.Source;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.visit.VisitWish;
import dev.shien.lottery.entropy.SourceReading;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the details of a line fit the programme: its draws and their sources, calls, sessions, forms and facts. */
final class DetailCheck {

    private static final ImmutableSet<String> YES_OR_NO = ImmutableSet.of("yes", "no");
    private static final ImmutableSet<String> RULES = ImmutableSet.of("accepted", "declined");
    private static final ImmutableSet<String> VERDICTS = ImmutableSet.of("ELIGIBLE", "INELIGIBLE");

    private final Programme programme;
    private final PackDescription pack;

    DetailCheck(Programme programme, PackDescription pack) {
        this.programme = programme;
        this.pack = pack;
    }

    /** Refuses what nothing in the programme answers to, naming the detail, what was told and what was expected. */
    void require(What what, ImmutableMap<String, String> details) {
        Told told = new Told(details);
        ImmutableMap<String, String> further = ImmutableMap.copyOf(
                Maps.filterKeys(details, name -> !what.details().contains(name)));
        switch (what) {
            case CALL -> call(told, further);
            case EMAIL -> told.maybeDay("until");
            case JUDGE -> told.oneOf("verdict", VERDICTS);
            case LOCK -> planned(told);
            case DRAW -> draw(planned(told), further);
            case NOTIFY, EXPIRE, CLOSE_WAITLIST ->
                told.theOneOf("call", programme.calls().stream().map(Call::id).collect(toImmutableSet()));
            case CONSENT -> consent(told);
            case ATTENDANCE -> attendance(told);
            case ANNOUNCE_VISITS -> told.day("until");
            case NEEDS -> needs(Asked.of(details));
            case WISHES -> wishes(Asked.of(details).wishes());
            case CHANGE_TIMETABLE -> change(Asked.of(details).change());
            case GIVE_UP, SCREEN, CONFIRM, WITHDRAW, TIMETABLE, GROUP, VISITS -> {}
        }
    }

    private void call(Told told, ImmutableMap<String, String> answers) {
        boolean reached = told.oneOf("reached", YES_OR_NO).equals("yes");
        if (!reached && told.details().size() > 1) {
            throw new IllegalArgumentException("Expected nothing but reached=no where nobody answered, was more");
        }
        told.maybeOneOf("rules", RULES);
        Set<String> unknown = Sets.difference(answers.keySet(), questions());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Expected answers to " + questions() + ", was an answer to " + unknown);
        }
        ApplicationFacts.requireReadable(programme, pack, answers);
    }

    /** What a call can ask: the facts of the rule pack, the questions of the form and what workshops go by. */
    private ImmutableSet<String> questions() {
        return Stream.of(
                        pack.facts().stream().map(FactDescription::name),
                        Stream.of(FactNames.INDUSTRY),
                        programme.intake().columns().stream().flatMap(c -> c.question().stream()),
                        programme.workshop().stream()
                                .flatMap(w -> w.criteria().stream())
                                .flatMap(c -> c.about().stream()),
                        programme.workshop().stream().flatMap(w -> w.situations().keySet().stream()))
                .flatMap(names -> names)
                .collect(toImmutableSet());
    }

    private PlannedDraw planned(Told told) {
        ImmutableMap<String, PlannedDraw> all = programme.calls().stream()
                .flatMap(c -> c.draws().stream())
                .collect(toImmutableMap(PlannedDraw::id, draw -> draw));
        return Objects.requireNonNull(all.get(told.theOneOf("draw", all.keySet())));
    }

    private static void draw(PlannedDraw draw, ImmutableMap<String, String> values) {
        ImmutableSet<String> declared =
                draw.sources().stream().map(Source::name).collect(toImmutableSet());
        if (!values.keySet().equals(declared)) {
            throw new IllegalArgumentException(
                    "Expected values of the declared sources " + declared + ", was values of " + values.keySet());
        }
        draw.sources().forEach(source -> SourceReading.read(source, Objects.requireNonNull(values.get(source.name()))));
    }

    private void consent(Told told) {
        told.maybeOneOf("returned", YES_OR_NO);
        told.maybeOneOf(
                "form", programme.consents().stream().map(ConsentForm::id).collect(toImmutableSet()));
        told.maybeOneOf("part", names(Party.values()));
        ImmutableList<Defect> defects = Details.defects(told.value("defects"));
        for (ConsentForm form : programme.consents()) {
            for (ConsentPart part : form.parts()) {
                if (told.value("form").map(form.id()::equals).orElse(true)
                        && told.value("part").map(part.party().name()::equals).orElse(true)) {
                    new ConsentSheet(form.id(), part.party(), defects).partOf(programme.consents());
                }
            }
        }
    }

    private void needs(Asked asked) {
        ImmutableSet<String> known = programme.visits().stream()
                .flatMap(visits -> visits.specialities().stream())
                .map(Speciality::id)
                .collect(toImmutableSet());
        requireAmong("specialities", known, asked.needs().weights().keySet());
        requireAmong("visits", phases(), asked.from().stream().boxed().toList());
    }

    private void wishes(ImmutableList<VisitWish> wishes) {
        requireAmong(
                "visits",
                phases(),
                wishes.stream()
                        .flatMapToInt(wish -> wish.phase().stream())
                        .boxed()
                        .toList());
    }

    private void change(SeriesChange change) {
        requireAmong(
                "sessions",
                programme.sessions().stream().map(ProgrammeSession::number).collect(toImmutableSet()),
                change.cancelled());
    }

    private ImmutableSet<Integer> phases() {
        return programme.visits().stream()
                .flatMap(visits -> visits.phases().stream())
                .map(ProgrammePhase::number)
                .collect(toImmutableSet());
    }

    private static <T> void requireAmong(String what, ImmutableSet<T> known, Collection<T> told) {
        if (!known.containsAll(told)) {
            throw new IllegalArgumentException("Expected " + what + " among " + known + ", was " + told);
        }
    }

    private void attendance(Told told) {
        told.oneOf("presence", names(Presence.values()));
        told.maybeOneOf("part", names(PartKind.values()));
        told.oneOf(
                "session",
                programme.sessions().stream()
                        .filter(s ->
                                told.value("part").map(part -> hasPart(s, part)).orElse(true))
                        .map(s -> String.valueOf(s.number()))
                        .collect(toImmutableSet()));
    }

    private static boolean hasPart(ProgrammeSession session, String part) {
        return session.parts().stream().anyMatch(p -> p.kind().name().equals(part));
    }

    private static ImmutableSet<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toImmutableSet());
    }
}
