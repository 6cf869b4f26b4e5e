package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the applications that a happening is about. */
final class Targets {

    private final Map<String, OffsetDateTime> ownLines = new HashMap<>();
    private final Diary diary;

    Targets(ImmutableList<Happening> happenings, Diary diary) {
        this.diary = diary;
        happenings.stream()
                .filter(h -> !h.isForEverybody())
                .forEach(h -> h.receipt().ifPresent(receipt -> ownLines.put(key(h, receipt), h.at())));
    }

    ImmutableList<Application> of(Happening happening, ProgrammeView view) {
        if (happening.isForEverybody()) {
            return view.applications().values().stream()
                    .filter(a -> fits(happening.what(), a))
                    .filter(a -> !hasOwnLine(happening, a))
                    .collect(ImmutableList.toImmutableList());
        }
        return view.byReceipt(happening.receipt().orElseThrow()).stream()
                .filter(a -> fits(happening.what(), a) || passOver(happening, a))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean passOver(Happening happening, Application application) {
        diary.passOver(happening, application.stage());
        return false;
    }

    private static boolean fits(What what, Application application) {
        Stage stage = application.stage();
        return switch (what) {
            case CALL, EMAIL -> allows(stage, Step.CALL);
            case GIVE_UP -> allows(stage, Step.GIVE_UP);
            case SCREEN ->
                allows(stage, Step.SCREEN)
                        && application
                                .screened()
                                .filter(v -> v != Verdict.UNDETERMINED)
                                .isEmpty();
            case JUDGE ->
                allows(stage, Step.JUDGE) && application.verdict().equals(Optional.of(Verdict.NEEDS_JUDGEMENT));
            case CONSENT -> allows(stage, Step.RECEIVE_CONSENT);
            case CONFIRM -> allows(stage, Step.CONFIRM);
            case WITHDRAW -> allows(stage, Step.WITHDRAW);
            case ATTENDANCE -> stage == Stage.CONFIRMED;
            case NEEDS, WISHES -> stage.holdsSeat();
            case LOCK,
                    DRAW,
                    NOTIFY,
                    EXPIRE,
                    CLOSE_WAITLIST,
                    TIMETABLE,
                    CHANGE_TIMETABLE,
                    GROUP,
                    VISITS,
                    ANNOUNCE_VISITS -> false;
        };
    }

    private static boolean allows(Stage stage, Step step) {
        return Lifecycle.next(stage, step).isPresent();
    }

    /**
     * Lines of one's own leave out the same thing for everybody; attendance session by session, and consents only from
     * the moment at which the applicant was told, because lines before it were passed over.
     */
    private boolean hasOwnLine(Happening happening, Application application) {
        OffsetDateTime own = ownLines.get(key(happening, application.receipt()));
        return own != null
                && (happening.what() != What.CONSENT
                        || application
                                .notifiedAt()
                                .filter(at -> own.toInstant().isBefore(at.toInstant()))
                                .isEmpty());
    }

    private static String key(Happening happening, String receipt) {
        String session = happening.what() == What.ATTENDANCE
                ? happening.detail("session").orElse("")
                : "";
        return happening.what() + ":" + session + ":" + receipt;
    }
}
