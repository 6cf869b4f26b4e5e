package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Imprint;
import dev.shien.reporting.overview.Overview;
import java.util.Locale;
import java.util.function.Function;

/**
 * All reports of a programme, made from one view of it: pages for people (HTML), tables for spreadsheets (CSV), the
 * calendar (iCalendar) and the records of the draws (JSON). What is known is reported; a plan that does not exist yet has no document. Immutable; the
 * same view gives the same bytes on any machine.
 *
 * <pre>{@code
 * ReportFiles files = ProgrammeReports.of(engine.view(), lottery::odds).in(Locale.JAPANESE, Locale.ENGLISH);
 * files.byName().forEach((name, bytes) -> bytes.copyTo(Files.asByteSink(new File(folder, name))));
 * }</pre>
 *
 * <p>The top folder holds {@code index.html}, which leads to everything; {@code public/} holds what may be published,
 * with an index of its own, and can be put on a web server as it is; {@code internal/} holds personal and company data.
 */
public final class ProgrammeReports {

    private final Imprint imprint;
    private final Overview overview;
    private final ImmutableList<Document> documents;

    private ProgrammeReports(Imprint imprint, Overview overview, ImmutableList<Document> documents) {
        this.imprint = imprint;
        this.overview = overview;
        this.documents = documents;
    }

    /**
     * The reports of a programme.
     *
     * @param odds says the odds of a lock: {@code lottery::odds} of the {@link dev.shien.domain.selection.Lottery} that drew
     */
    public static ProgrammeReports of(ProgrammeView view, Function<LockedDraw, ImmutableList<QuotaOdds>> odds) {
        return of(view, odds, BusinessCalendar.government());
    }

    /**
     * The reports of a programme.
     *
     * @param odds says the odds of a lock, as above
     * @param calendar the calendar by which the engine plans, whose closed days the calendar of visits names
     */
    public static ProgrammeReports of(
            ProgrammeView view, Function<LockedDraw, ImmutableList<QuotaOdds>> odds, BusinessCalendar calendar) {
        Programme programme = view.programme();
        Imprint imprint = new Imprint(
                programme.title(),
                programme.fiscalYear().name(),
                programme.organisers().commissioner(),
                programme.organisers().operator(),
                view.head());
        return new ProgrammeReports(imprint, Overview.of(view), Documents.of(view, odds, calendar));
    }

    /** The figures that are looked for first. */
    public Overview overview() {
        return overview;
    }

    /** All documents but the indexes, public ones first. */
    public ImmutableList<Document> documents() {
        return documents;
    }

    /**
     * The files in one language or several.
     *
     * @param language the main language, in which files have their plain names; Japanese, or else English is written
     * @param others further languages, whose files have the language before the extension
     */
    public ReportFiles in(Locale language, Locale... others) {
        return Writing.files(
                imprint,
                overview.index(documents),
                Overview.publicIndex(documents),
                documents,
                ImmutableList.<Locale>builder().add(language).add(others).build());
    }
}
