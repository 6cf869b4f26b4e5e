package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the applications that a happening is about. */
final class Targets {

    private final Set<String> ownLines = new HashSet<>();
    private final Consumer<String> progress;

    Targets(ImmutableList<Happening> happenings, Consumer<String> progress) {
        this.progress = progress;
        happenings.stream()
                .filter(h -> !h.isForEverybody())
                .forEach(h -> h.receipt().ifPresent(receipt -> ownLines.add(key(h, receipt))));
    }

    ImmutableList<Application> of(Happening happening, ProgrammeView view) {
        if (!happening.isForEverybody()) {
            return one(happening, view);
        }
        ImmutableSet<Stage> stages = ImmutableSet.copyOf(Steps.stages(happening.what()));
        return view.applications().values().stream()
                .filter(a -> stages.contains(a.stage()))
                .filter(a -> !ownLines.contains(key(happening, a.receipt())))
                .filter(a -> happening.what() != What.SCREEN || needsScreening(a))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Application> one(Happening happening, ProgrammeView view) {
        String receipt = happening.receipt().orElseThrow();
        Optional<Application> found = view.byReceipt(receipt);
        if (found.isEmpty()) {
            progress.accept("line " + happening.line() + ": " + happening.what() + " " + receipt
                    + " is passed over: no application has this receipt number");
        }
        return found.stream().collect(ImmutableList.toImmutableList());
    }

    private static boolean needsScreening(Application application) {
        return application.screened().filter(v -> v != Verdict.UNDETERMINED).isEmpty();
    }

    /** Lines of one's own leave out the same thing for everybody; attendance session by session. */
    private static String key(Happening happening, String receipt) {
        String session = happening.what() == What.ATTENDANCE
                ? happening.detail("session").orElse("")
                : "";
        return happening.what() + ":" + session + ":" + receipt;
    }
}
