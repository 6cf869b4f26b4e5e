package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.view.ProgrammeView;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws in other states than that of the sample. */
class DrawTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);
    private static final LockedDraw LOCK =
            VIEW.draws().locks().values().asList().get(0);

    @Test
    void aLockIsAnnouncedBeforeTheDraw() {
        ReportFiles files = Pages.both(Sample.with(VIEW, SampleDraw.lockedOnly(VIEW.draws())));
        assertThat(Pages.texts(files, ".html").get("public/draw-r-draw-1.html"))
                .contains("抽選の公示", LOCK.hash(), "抽選はまだ行われていません。")
                .doesNotContain("当選した受付番号", "公開した秘密値");
        assertThat(files.byName()).doesNotContainKey("public/draw-r-draw-1.json");
        String json = Pages.texts(files, ".json").getOrDefault("public/draw-r-draw-1-lock.json", "");
        assertThat(Json.fromTree(Json.parse("lock", json), LockedDraw.class)).isEqualTo(LOCK);
    }

    @Test
    void aDrawWithoutAPublicSourceSaysSo() {
        LockedDraw lock = lock(LOCK.id(), new SeedTerms(LOCK.seed().commitment(), ImmutableList.of()), LOCK.plan());
        assertThat(page(lock)).contains("公開の乱数源なし");
        assertThat(page(LOCK)).doesNotContain("公開の乱数源なし");
    }

    @Test
    void aStrangerFindsOutWhereToLookSourcesUp() {
        OffsetDateTime later = LOCK.lockedAt().plusDays(1);
        DrandChain chain = DrandChain.QUICKNET;
        SeedTerms terms = new SeedTerms(
                LOCK.seed().commitment(),
                ImmutableList.of(
                        Source.numbers("ロト6", later),
                        new Source.Drand("ビーコン", chain, 8_888_888),
                        new Source.Nist("パルス", 2, OffsetDateTime.parse("2024-07-05T10:00:00Z"), "ab".repeat(64)),
                        Source.of("日経平均", later)));
        assertThat(page(lock(LOCK.id(), terms, LOCK.plan())))
                .contains("公表された数字", "公表された文言", "名称に示した公表元で確認")
                .contains("第 8888888 ラウンド", chain.hash())
                .contains("チェーン 2 の次の時刻のパルス", "10:00 (UTC)", "ab".repeat(64), "NIST の公表値と照合");
    }

    @Test
    void seatsForEverybodyAreAnnounced() {
        SeatPlan plan = LOCK.plan();
        SeatPlan ample =
                new SeatPlan(plan.capacity(), plan.quotas(), plan.openSeats(), plan.unusedSeats(), false, plan.steps());
        assertThat(page(lock(LOCK.id(), LOCK.seed(), ample))).contains("全員当選");
        assertThat(page(LOCK)).doesNotContain("全員当選");
    }

    @Test
    void stepsCallQuotasByTheirNames() {
        SeatPlan plan = LOCK.plan();
        String id = plan.quotas().get(0).quota();
        Reason step =
                Reason.of("seat-plan.given", Text.of("枠「" + id + "」: 3席", "Quota '" + id + "': 3 seats"), "quota", id);
        SeatPlan told = new SeatPlan(
                plan.capacity(), plan.quotas(), plan.openSeats(), plan.unusedSeats(), true, ImmutableList.of(step));

        assertThat(page(lock(LOCK.id(), LOCK.seed(), told)))
                .contains("枠「小売・卸売枠」: 3席")
                .doesNotContain("「" + id + "」");
    }

    @Test
    void aSeatThatIsOpenToAllQuotasIsNamed() {
        DrawRecord record = VIEW.draws().records().values().asList().get(0);
        Seat first = record.selected().get(0);
        DrawRecord open = new DrawRecord(
                        record.format(),
                        record.lock(),
                        record.lockHash(),
                        record.drawnAt(),
                        record.secret(),
                        record.sources(),
                        record.selfSeeded(),
                        record.seed(),
                        record.tickets(),
                        ImmutableList.of(new Seat(first.receipt(), first.quota(), SeatPlan.OPEN)),
                        record.waitlist(),
                        "",
                        Optional.empty())
                .withHash();
        DrawHistory history =
                new DrawHistory(VIEW.draws().locks(), ImmutableMap.of(LOCK.id(), open), ImmutableListMultimap.of());
        assertThat(Pages.texts(Pages.both(Sample.with(VIEW, history)), ".csv").get("public/draw-r-draw-1-entrants.csv"))
                .contains(first.receipt() + ",小売・卸売枠,当選(全枠共通),");
    }

    @Test
    void everyDrawHasFilesOfItsOwnWhateverItIsCalled() {
        ImmutableList<String> ids = ImmutableList.of("call-1", "Call-1", "a".repeat(60), "募集1", "call-2");
        ReportFiles files = Pages.both(Sample.with(
                VIEW, locked(ids.stream().map(id -> lock(DrawId.first("sample", id), LOCK.seed(), LOCK.plan())))));
        assertThat(files.published().byName().keySet())
                .filteredOn(name -> name.endsWith("-lock.json"))
                .containsExactly(
                        "draw-call-2-1-lock.json",
                        "draw-no1-lock.json",
                        "draw-no2-lock.json",
                        "draw-no3-lock.json",
                        "draw-no4-lock.json");
    }

    private static String page(LockedDraw lock) {
        ReportFiles files = Pages.both(Sample.with(VIEW, locked(Stream.of(lock))));
        return Pages.texts(files, ".html").getOrDefault("public/draw-r-draw-1.html", "");
    }

    private static DrawHistory locked(Stream<LockedDraw> locks) {
        return new DrawHistory(
                locks.collect(ImmutableMap.toImmutableMap(LockedDraw::id, lock -> lock)),
                ImmutableMap.of(),
                ImmutableListMultimap.of());
    }

    private static LockedDraw lock(DrawId id, SeedTerms seed, SeatPlan plan) {
        return new LockedDraw(
                LOCK.format(),
                id,
                LOCK.method(),
                LOCK.lockedAt(),
                LOCK.journalHead(),
                seed,
                LOCK.rules(),
                plan,
                LOCK.entrants(),
                Optional.empty(),
                Optional.empty());
    }
}
