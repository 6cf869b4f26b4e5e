package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.SaltedPart;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** No engine works on a journal that somebody has changed. */
class AlteredJournalTest {

    private final Scene scene = Scene.begin().apply(RETAIL, "baker", "grocer");

    @Test
    void aJournalThatNobodyHasTouchedOpens() {
        assertThat(open(new Altered(scene.journal())).view()).isEqualTo(scene.view());
    }

    @Test
    void anAlteredPrivatePartIsFoundOnOpening() {
        UnaryOperator<Recorded> otherName = entry -> with(entry, privately(entry, "株式会社baker", "株式会社other"));

        assertBroken("Entry 2 has a private part", otherName);
    }

    @Test
    void aPrivatePartThatIsGoneIsFoundOnOpening() {
        assertBroken("Entry 2 lost a private part", entry -> with(entry, ImmutableMap.of()));
    }

    @Test
    void anAlteredEnvelopeIsFoundOnOpening() {
        assertBroken("Entry 2 or its hash was altered", entry -> enveloped(entry, "R-baker", "R-other"));
    }

    @Test
    void nothingPersonalIsInTheMessage() {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() ->
                        open(new Altered(scene.journal()).by(entry -> with(entry, privately(entry, "baker", "other")))))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("baker", "other"));
    }

    private void assertBroken(String finding, UnaryOperator<Recorded> change) {
        Altered altered = new Altered(scene.journal()).by(change);

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> open(altered))
                .withMessageContaining("small-2024")
                .withMessageContaining(finding);
    }

    private ProgrammeEngine open(Journal journal) {
        return ProgrammeEngine.builder(Small.programme())
                .journal(journal)
                .clock(MovingClock.at("2024-06-03T10:00"))
                .open(scene.by());
    }

    private static Recorded enveloped(Recorded entry, String old, String now) {
        Bytes bytes = Bytes.ofUtf8(entry.bytes().utf8().replace(old, now));
        return new Recorded(entry.sequence(), bytes, entry.hash(), entry.privateParts());
    }

    private static ImmutableMap<String, SaltedPart> privately(Recorded entry, String old, String now) {
        return ImmutableMap.copyOf(Maps.transformValues(
                entry.privateParts(),
                part -> new SaltedPart(
                        part.salt(), Bytes.ofUtf8(part.data().utf8().replace(old, now)))));
    }

    private static Recorded with(Recorded entry, ImmutableMap<String, SaltedPart> parts) {
        return new Recorded(entry.sequence(), entry.bytes(), entry.hash(), parts);
    }
}
