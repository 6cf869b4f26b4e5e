package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.Community;
import dev.shien.domain.programme.Cost;
import dev.shien.domain.programme.Guide;
import dev.shien.domain.programme.Helpdesk;
import dev.shien.domain.programme.Lecturer;
import dev.shien.domain.programme.Note;
import dev.shien.domain.programme.Offer;
import dev.shien.domain.programme.Organisers;
import dev.shien.domain.programme.Participation;
import dev.shien.domain.programme.Position;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Publication;
import dev.shien.domain.programme.RelatedProgramme;
import dev.shien.domain.programme.Roundtable;
import dev.shien.domain.programme.Support;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a programme says of itself and offers beside sessions and visits.
 *
 * @param text stands wherever one text is asked for
 * @param texts stand wherever several may be given
 * @param full whether the parts that may be left out are given
 * @param yen what it costs
 */
record SupportPart(Text text, ImmutableList<Text> texts, boolean full, long yen) {

    private static final long MILLION = 1_000_000;

    static Arbitrary<SupportPart> any() {
        return Combinators.combine(
                        Texts.any(),
                        Texts.lists(),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, MILLION))
                .as(SupportPart::new);
    }

    void addTo(Programme.Builder builder) {
        builder.title(text)
                .purpose(text)
                .organisers(new Organisers(text, text))
                .addAllPillars(texts)
                .addSupports(new Support(text, texts))
                .participation(new Participation(texts, text, 1, texts))
                .cost(new Cost(yen, text))
                .addAllCurriculum(texts)
                .addAllExchange(texts)
                .addNotes(new Note("A27", text));
        if (full) {
            addWhatMayBeLeftOut(builder);
        }
    }

    private void addWhatMayBeLeftOut(Programme.Builder builder) {
        builder.position(new Position("STEP3", text, text))
                .guide(new Guide(texts, texts))
                .addLecturers(new Lecturer(text, text, text, texts, texts, texts))
                .addPublications(new Publication("textbook", text, text, texts, true))
                .addPublications(new Publication("casebook", text, text, texts, false))
                .community(new Community(text, texts))
                .roundtable(new Roundtable(false, texts))
                .helpdesk(helpdesk())
                .addRelatedProgrammes(
                        related("next", Optional.of(new Offer(text, text, text, text, "https://example.jp/next"))))
                .addRelatedProgrammes(related("before", Optional.empty()));
    }

    private Helpdesk helpdesk() {
        return new Helpdesk(
                text,
                ImmutableList.copyOf(DayOfWeek.values()),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                "0120-000-000",
                "help@example.jp",
                "https://example.jp/",
                text);
    }

    private RelatedProgramme related(String id, Optional<Offer> offer) {
        return new RelatedProgramme(id, text, new Position("STEP3+α", text, text), texts, offer);
    }
}
