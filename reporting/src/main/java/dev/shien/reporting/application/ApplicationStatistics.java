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
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.disclosure.Tally;
import dev.shien.reporting.document.Document;

/**
 * The applications in numbers.
 *
 * <p>The draw tells the public who took part in it and who was selected. So that nobody works out a small number from it,
 * what is published of where applications stand tells those apart whom the draw tells apart; how many there are of each is
 * no secret.
 *
 * @param stages by quota and where they stand
 * @param seated those that were given a seat, in a draw, without one or by moving up, by where they stand
 * @param unseated the other entrants of the draws (before any: those with a quota) by where they stand
 * @param others those that never stood for selection, by where they stand
 * @param verdicts by quota and what screening says
 * @param sizes the entrants of the draws by quota and size class
 * @param forms by legal form
 * @param industries by division of the Japan Standard Industrial Classification
 * @param causes those refused or withdrawn before the selection, by what settled it
 * @param smallest the smallest cell that is published (A30)
 */
public record ApplicationStatistics(
        Tally<String, Stage> stages,
        Tally<Stage, Tally.All> seated,
        Tally<Stage, Tally.All> unseated,
        Tally<Stage, Tally.All> others,
        Tally<String, String> verdicts,
        Tally<String, String> sizes,
        Tally<String, Tally.All> forms,
        Tally<String, Tally.All> industries,
        Tally<Text, Tally.All> causes,
        SmallestCell smallest) {

    /** The applications of a programme in numbers. */
    public static ApplicationStatistics of(ProgrammeView view) {
        Traits traits = Traits.of(view.programme());
        ImmutableList<Application> all = view.applications().values().asList();
        ImmutableListMultimap<Standing, Application> standings = Multimaps.index(all, Standing.of(view)::apply);
        ImmutableList<Application> entrants = ImmutableList.<Application>builder()
                .addAll(standings.get(Standing.SEATED))
                .addAll(standings.get(Standing.UNSEATED))
                .build();
        return new ApplicationStatistics(
                Tally.of(all, traits.quotas(), traits::quota, stages(all), Application::stage),
                byStage(standings.get(Standing.SEATED)),
                byStage(standings.get(Standing.UNSEATED)),
                byStage(standings.get(Standing.OTHER)),
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

    private static Tally<Text, Tally.All> causes(ImmutableList<Application> all) {
        ImmutableList<Application> refused =
                all.stream().filter(Traits::isRefused).collect(ImmutableList.toImmutableList());
        return Tally.of(refused, Traits.causes(refused), Traits::cause);
    }
}
