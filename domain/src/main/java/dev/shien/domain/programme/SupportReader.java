package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/** Reads what surrounds sessions and visits: offers in words, lecturers, publications, community, helpdesk, related programmes. */
final class SupportReader {

    private final JsonCursor root;
    private final Once publications = new Once();
    private final Once related = new Once();

    SupportReader(JsonCursor root) {
        this.root = root;
    }

    ImmutableList<Support> supports() {
        return Reading.list(
                root,
                "supports",
                c -> Reading.closed(c, new Support(c.localised("name"), Reading.texts(c, "details"))));
    }

    Optional<Guide> guide() {
        return root.optionalObject("guide")
                .map(c -> Reading.closed(c, new Guide(Reading.texts(c, "steps"), Reading.texts(c, "terms"))));
    }

    ImmutableList<Lecturer> lecturers() {
        return Reading.list(root, "lecturers", c -> {
            Lecturer lecturer = new Lecturer(
                    c.localised("name"),
                    c.localised("position"),
                    c.localised("experience"),
                    Reading.texts(c, "fields"),
                    Reading.texts(c, "achievements"),
                    Reading.texts(c, "qualifications"));
            return Reading.closed(c, lecturer);
        });
    }

    ImmutableList<Publication> publications() {
        return Reading.list(root, "publications", c -> {
            Publication publication = new Publication(
                    publications.check(c, "id", Reading.id(c, "id")),
                    c.localised("name"),
                    c.localised("content"),
                    Reading.texts(c, "uses"),
                    c.flag("published", false));
            return Reading.closed(c, publication);
        });
    }

    ImmutableList<RelatedProgramme> relatedProgrammes() {
        return Reading.list(root, "relatedProgrammes", c -> {
            RelatedProgramme programme = new RelatedProgramme(
                    related.check(c, "id", Reading.id(c, "id")),
                    c.localised("title"),
                    position(c.object("position")),
                    Reading.texts(c, "contents"),
                    c.optionalObject("offer").map(SupportReader::offer));
            return Reading.closed(c, programme);
        });
    }

    static Position position(JsonCursor c) {
        return Reading.closed(c, new Position(c.text("step"), c.localised("state"), c.localised("policy")));
    }

    private static Offer offer(JsonCursor c) {
        Offer offer = new Offer(
                c.localised("companies"),
                c.localised("places"),
                c.localised("duration"),
                c.localised("contact"),
                Reading.address(c, "url"));
        return Reading.closed(c, offer);
    }

    Optional<Community> community() {
        return root.optionalObject("community")
                .map(c -> Reading.closed(c, new Community(c.localised("platform"), Reading.texts(c, "uses"))));
    }

    Optional<Roundtable> roundtable() {
        return root.optionalObject("roundtable")
                .map(c -> Reading.closed(c, new Roundtable(c.flag("voluntary", true), Reading.texts(c, "aims"))));
    }

    Optional<Helpdesk> helpdesk() {
        return root.optionalObject("helpdesk").map(SupportReader::helpdesk);
    }

    private static Helpdesk helpdesk(JsonCursor c) {
        LocalTime opens = c.time("opens");
        LocalTime closes = c.time("closes");
        if (!closes.isAfter(opens) && c.isSound("opens") && c.isSound("closes")) {
            c.problem("closes", "a time after opens " + opens);
        }
        Helpdesk helpdesk = new Helpdesk(
                c.localised("name"),
                days(c),
                opens,
                closes,
                Reading.checked(c, "phone", PhoneNumber::of, "a telephone number such as 03-1234-5678"),
                Reading.checked(c, "mail", EmailAddress::of, "an e-mail address such as info@example.jp"),
                Reading.address(c, "website"),
                c.localised("escalation"));
        return Reading.closed(c, helpdesk);
    }

    private static ImmutableList<DayOfWeek> days(JsonCursor c) {
        ImmutableList<DayOfWeek> days = c.values("days", Reading.constant(DayOfWeek.class));
        if (days.isEmpty() && c.isSound("days")) {
            c.problem("days", "at least one of " + ImmutableList.copyOf(DayOfWeek.values()));
        }
        return days;
    }
}
