package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The definition of a programme. Read from JSON by {@link #read}, or built in Java, which checks the same; immutable and
 * safe for use by several threads.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableProgramme.class)
@JsonPropertyOrder({
    "id",
    "title",
    "purpose",
    "position",
    "pillars",
    "zone",
    "fiscalYear",
    "organisers",
    "supports",
    "participation",
    "guide",
    "cost",
    "capacity",
    "quotas",
    "membership",
    "rulePack",
    "calls",
    "policies",
    "venues",
    "sessions",
    "workshop",
    "visits",
    "consents",
    "lecturers",
    "curriculum",
    "publications",
    "exchange",
    "community",
    "roundtable",
    "helpdesk",
    "relatedProgrammes",
    "intake",
    "notes"
})
public interface Programme {

    /** The format of the document. */
    String FORMAT = "shien/programme/1";

    /** A builder without values; what it builds is checked like a document. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a definition.
     *
     * @param source the document's name for messages
     * @param json the document in UTF-8
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the document
     */
    static Programme read(String source, byte[] json) {
        return ProgrammeReader.read(source, Json.parse(source, json));
    }

    /** The programme's name, such as {@code tokyo-2024}: lower-case letters, digits and hyphens. */
    String id();

    /** The title. */
    Text title();

    /** What it is for (requirement R2). */
    Text purpose();

    /** Where it stands among related programmes, if there are any (requirement R9). */
    Optional<Position> position();

    /** What it rests on, in a word or two each (requirement R2). */
    ImmutableList<Text> pillars();

    /** The zone in which all its dates and times are meant. */
    ZoneId zone();

    /** The fiscal year. */
    FiscalYear fiscalYear();

    /** Who runs it. */
    Organisers organisers();

    /** What it offers (requirement R3). */
    ImmutableList<Support> supports();

    /** Who takes part. */
    Participation participation();

    /** What applicants are told, if there is more to tell than dates and rules. */
    Optional<Guide> guide();

    /** What it costs a company. */
    Cost cost();

    /** How many companies take part at most; hard. */
    int capacity();

    /** The quotas in declared order, which breaks ties; at least one. */
    ImmutableList<Quota> quotas();

    /** How an applicant's quota is found. */
    Membership membership();

    /** The rule pack that decides who is eligible, by id. */
    String rulePack();

    /** The calls for applications, in order; at least one. */
    ImmutableList<Call> calls();

    /** Its switches. */
    Policies policies();

    /** Where sessions are held. */
    ImmutableList<Venue> venues();

    /** The sessions, in order; may be none. */
    ImmutableList<ProgrammeSession> sessions();

    /** How groups are formed, if there are workshops. */
    Optional<WorkshopSettings> workshop();

    /** The expert visits, if there are any. */
    Optional<VisitSettings> visits();

    /** The consent forms; may be none. */
    ImmutableList<ConsentForm> consents();

    /** Who holds the seminars. */
    ImmutableList<Lecturer> lecturers();

    /** The themes of the seminars; which session has which is not said (A23). */
    ImmutableList<Text> curriculum();

    /** The documents that the programme makes. */
    ImmutableList<Publication> publications();

    /** What the exchange among participants is for (requirement R59). */
    ImmutableList<Text> exchange();

    /** Where participants talk between sessions. */
    Optional<Community> community();

    /** A meeting across the groups. */
    Optional<Roundtable> roundtable();

    /** Where questions are asked. */
    Optional<Helpdesk> helpdesk();

    /** Programmes for companies in another state of security. */
    ImmutableList<RelatedProgramme> relatedProgrammes();

    /** How the file of applications is written. */
    Intake intake();

    /** What a reader of the definition should know. */
    ImmutableList<Note> notes();

    /** The quota of that id. */
    default Optional<Quota> quota(String id) {
        return quotas().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The call of that id. */
    default Optional<Call> call(String id) {
        return calls().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The consent form of that id. */
    default Optional<ConsentForm> consent(String id) {
        return consents().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The venue of that id. */
    default Optional<Venue> venue(String id) {
        return venues().stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** The day of the first session, if there are sessions. */
    default Optional<LocalDate> firstSession() {
        return sessions().stream().map(ProgrammeSession::date).min(LocalDate::compareTo);
    }

    /** Capacity, quotas and policies as a draw takes them. */
    default SeatRules seatRules() {
        return SeatRules.of(
                        capacity(),
                        quotas().stream()
                                .map(q -> new QuotaTarget(q.id(), q.target(), q.min(), q.max()))
                                .collect(ImmutableList.toImmutableList()),
                        policies().spareSeats(),
                        policies().waitlist())
                .withSharing(policies().sharing())
                .withOpen(policies().openSeats());
    }

    /** The definition as a document that {@link #read} reads back to an equal value, in UTF-8. */
    default byte[] toJson() {
        return ProgrammeWriter.write(this);
    }

    /** Builds a programme. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        /**
         * The programme.
         *
         * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with it
         */
        @Override
        public Programme build() {
            Programme programme = super.build();
            ProgrammeReader.read("programme", ProgrammeWriter.tree(programme));
            return programme;
        }

        Programme buildUnchecked() {
            return super.build();
        }
    }
}
