package dev.shien.domain.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a programme: its parts in the order in which they refer to each other, all problems noted. */
final class ProgrammeReader {

    private static final long GREATEST_FEE = 1_000_000_000_000L;
    private static final int GREATEST_PARTICIPANTS = 1_000;

    private final JsonCursor root;
    private Optional<ImmutableSet<String>> questions = Optional.empty();

    private ProgrammeReader(JsonCursor root) {
        this.root = root;
    }

    static Programme read(String source, JsonNode document) {
        return JsonCursor.read(source, document, Programme.FORMAT, root -> new ProgrammeReader(root).programme());
    }

    private Programme programme() {
        Programme.Builder builder = Programme.builder()
                .id(Reading.id(root, "id"))
                .title(root.localised("title"))
                .purpose(root.localised("purpose"))
                .position(root.optionalObject("position").map(SupportReader::position))
                .addAllPillars(Reading.texts(root, "pillars"))
                .zone(root.zone("zone"))
                .organisers(organisers(root.object("organisers")))
                .participation(participation(root.object("participation")))
                .cost(cost(root.object("cost")))
                .rulePack(root.text("rulePack"));
        selection(builder);
        support(builder);
        return Reading.closed(root, builder.buildUnchecked());
    }

    private void selection(Programme.Builder builder) {
        QuotaReader reader = new QuotaReader(root);
        ImmutableList<Quota> quotas = reader.quotas();
        Membership membership = reader.membership();
        Intake intake = IntakeReader.read(root, membership);
        questions = root.isSound("intake") ? Optional.of(intake.questions()) : Optional.empty();
        Policies policies = PolicyReader.read(root);
        reader.requireRoomFor(policies.openSeats());
        builder.capacity(reader.capacity())
                .addAllQuotas(quotas)
                .membership(membership)
                .addAllCalls(Reading.someOf(root, "calls", new CallReader()::call))
                .policies(policies)
                .addAllConsents(ConsentReader.read(root))
                .intake(intake);
    }

    private void support(Programme.Builder builder) {
        FiscalYear year = fiscalYear(root.object("fiscalYear"));
        SessionReader reader = new SessionReader(root, year);
        ImmutableList<Venue> venues = reader.venues();
        ImmutableList<ProgrammeSession> sessions = reader.sessions();
        SupportReader support = new SupportReader(root);
        builder.fiscalYear(year)
                .addAllSupports(support.supports())
                .guide(support.guide())
                .addAllExchange(Reading.texts(root, "exchange"))
                .addAllVenues(venues)
                .addAllSessions(sessions)
                .workshop(WorkshopReader.read(root, reader.rounds(), questions))
                .visits(new VisitReader(root, year, reader.knowsDates() ? Optional.of(sessions) : Optional.empty())
                        .read())
                .addAllLecturers(support.lecturers())
                .addAllCurriculum(Reading.texts(root, "curriculum"))
                .addAllPublications(support.publications())
                .community(support.community())
                .roundtable(support.roundtable())
                .helpdesk(support.helpdesk())
                .addAllRelatedProgrammes(support.relatedProgrammes())
                .addAllNotes(Reading.list(root, "notes", ProgrammeReader::note));
    }

    private static FiscalYear fiscalYear(JsonCursor c) {
        LocalDate from = Reading.date(c, "from");
        LocalDate to = Reading.date(c, "to");
        Reading.requireOrder(c, "from", from, "to", to);
        return Reading.closed(c, new FiscalYear(c.localised("name"), from, to.isBefore(from) ? from : to));
    }

    private static Organisers organisers(JsonCursor c) {
        return Reading.closed(c, new Organisers(c.localised("commissioner"), c.localised("operator")));
    }

    private static Participation participation(JsonCursor c) {
        Participation participation = new Participation(
                Reading.texts(c, "companies"),
                c.localised("audience"),
                c.integer("perCompany", 1, GREATEST_PARTICIPANTS),
                Reading.texts(c, "commitments"));
        return Reading.closed(c, participation);
    }

    private static Cost cost(JsonCursor c) {
        return Reading.closed(c, new Cost(c.number("yen", 0, GREATEST_FEE), c.localised("note")));
    }

    private static Note note(JsonCursor c) {
        return Reading.closed(c, new Note(c.text("about"), c.localised("text")));
    }
}
