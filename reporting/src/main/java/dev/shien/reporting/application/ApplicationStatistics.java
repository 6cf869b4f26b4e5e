package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.SmallestCell;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.disclosure.Tally;
import dev.shien.reporting.document.Document;

/**
 * The applications in numbers.
 *
 * <p>The draw tells the public who took part in it and who was selected. So that nobody works out a small number from it,
 * the entrants and the others are told apart in what is published of where applications stand; how many there are of each
 * is no secret.
 *
 * @param stages by quota and where they stand
 * @param entrants the entrants of the draws (before any: those with a quota) by where they stand
 * @param others all others by where they stand
 * @param verdicts by quota and what screening says
 * @param sizes the entrants by quota and size class
 * @param forms by legal form
 * @param industries by division of the Japan Standard Industrial Classification
 * @param causes those refused, by the reason that settled it
 * @param smallest the smallest cell that is published (A30)
 */
public record ApplicationStatistics(
        Tally<String, Stage> stages,
        Tally<Stage, Tally.All> entrants,
        Tally<Stage, Tally.All> others,
        Tally<String, String> verdicts,
        Tally<String, String> sizes,
        Tally<String, Tally.All> forms,
        Tally<String, Tally.All> industries,
        Tally<String, Tally.All> causes,
        SmallestCell smallest) {

    /** The applications of a programme in numbers. */
    public static ApplicationStatistics of(ProgrammeView view) {
        Traits traits = Traits.of(view.programme());
        ImmutableList<Application> all = view.applications().values().asList();
        ImmutableListMultimap<Boolean, Application> drawn = Multimaps.index(all, entrants(view)::contains);
        ImmutableList<Application> entrants = drawn.get(true);
        return new ApplicationStatistics(
                Tally.of(all, traits.quotas(), traits::quota, stages(all), Application::stage),
                byStage(entrants),
                byStage(drawn.get(false)),
                Tally.of(all, traits.quotas(), traits::quota, Traits.VERDICTS, Traits::verdict)
                        .withoutEmptyRows(),
                Tally.of(entrants, traits.quotas(), traits::quota, Traits.sizes(entrants), Traits::size)
                        .withoutEmptyRows(),
                Tally.of(all, Traits.FORMS, Traits::form).withoutEmptyRows(),
                Tally.of(all, Traits.INDUSTRIES, Traits::industry).withoutEmptyRows(),
                causes(all),
                view.programme().policies().smallestCell());
    }

    /** How many applications there are. */
    public long total() {
        return stages.total();
    }

    /** All numbers, for the secretariat. */
    public Document internal() {
        return StatisticsDocument.internal(this);
    }

    /** The numbers that may be published, with small ones held back. */
    public Document published() {
        return StatisticsDocument.published(this);
    }

    private static Tally<Stage, Tally.All> byStage(ImmutableList<Application> some) {
        return Tally.of(some, stages(some), Application::stage);
    }

    private static ImmutableMap<Stage, Text> stages(ImmutableList<Application> all) {
        ImmutableSet<Stage> present =
                all.stream().map(Application::stage).sorted().collect(ImmutableSet.toImmutableSet());
        return present.stream().collect(ImmutableMap.toImmutableMap(stage -> stage, Stage::text));
    }

    private static Tally<String, Tally.All> causes(ImmutableList<Application> all) {
        ImmutableList<Application> refused =
                all.stream().filter(Traits::isRefused).collect(ImmutableList.toImmutableList());
        return Tally.of(refused, Traits.causes(refused), Traits::cause);
    }

    /** Those whose numbers the record of the draw publishes anyhow. */
    private static ImmutableSet<Application> entrants(ProgrammeView view) {
        ImmutableSet<String> drawn = view.draws().locks().values().stream()
                .flatMap(lock -> lock.entrants().stream())
                .map(Entrant::receipt)
                .collect(ImmutableSet.toImmutableSet());
        return view.applications().values().stream()
                .filter(a -> drawn.isEmpty() ? a.quota().isPresent() : drawn.contains(a.receipt()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
