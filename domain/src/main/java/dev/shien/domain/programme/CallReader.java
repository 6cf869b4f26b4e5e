package dev.shien.domain.programme;

import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.selection.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads the calls with their draws. */
final class CallReader {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final int GREATEST_CONTACT_DAYS = 250;
    private static final int USUAL_CONSENT_DAYS = 5;

    private final Once calls = new Once();
    private final Once draws = new Once();

    Call call(JsonCursor c) {
        LocalDateTime opens = Reading.moment(c, "opens", LocalTime.MIDNIGHT);
        LocalDateTime closes = Reading.moment(c, "closes", END_OF_DAY);
        if (!closes.isAfter(opens) && c.isSound("opens") && c.isSound("closes")) {
            c.problem("closes", "a moment after opens " + opens);
        }
        LocalDate notice = Reading.date(c, "noticeOn");
        LocalDate consents = Reading.date(c, "consentsDue");
        Reading.requireOrder(c, "closes", closes.toLocalDate(), "noticeOn", notice);
        Reading.requireOrder(c, "noticeOn", notice, "consentsDue", consents);
        Call call = new Call(
                calls.check(c, "id", Reading.id(c, "id")),
                c.localised("title"),
                opens,
                closes,
                c.integer("contactWithinBusinessDays", 1, GREATEST_CONTACT_DAYS),
                Reading.someOf(c, "draws", d -> draw(d, c, closes.toLocalDate(), notice)),
                notice,
                consents,
                c.has("consentsWithinBusinessDays")
                        ? c.integer("consentsWithinBusinessDays", 1, GREATEST_CONTACT_DAYS)
                        : USUAL_CONSENT_DAYS);
        return Reading.closed(c, call);
    }

    private PlannedDraw draw(JsonCursor c, JsonCursor call, LocalDate closes, LocalDate notice) {
        LocalDate notBefore = Reading.date(c, "notBefore");
        if (notBefore.isBefore(closes) && c.isSound("notBefore") && call.isSound("closes")) {
            c.problem("notBefore", "a date that is not before the call closes on " + closes);
        }
        if (notBefore.isAfter(notice) && c.isSound("notBefore") && call.isSound("noticeOn")) {
            c.problem("notBefore", "a date that is not after noticeOn " + notice);
        }
        Once names = new Once();
        PlannedDraw draw = new PlannedDraw(
                draws.check(c, "id", Reading.id(c, "id")),
                notBefore,
                Reading.list(c, "sources", s -> source(s, names)));
        return Reading.closed(c, draw);
    }

    private static Source source(JsonCursor c, Once names) {
        return SourceReader.read(c, names.check(c, "name", c.text("name")));
    }
}
