package dev.shien.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.json.Json;
import dev.shien.domain.situation.SituationNote;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a company's situation on the day before a session. */
class SituationsTest {

    private static final ApplicationId ID = ApplicationId.of("A-1");
    private static final LocalDate CALL = LocalDate.of(2024, 6, 10);
    private static final ImmutableMap<String, AttributeScale> SCALES = ImmutableMap.of(
            "topic", AttributeScale.Kind.CATEGORY,
            "risks", AttributeScale.Kind.QUANTITY,
            "issues", AttributeScale.Kind.TAGS,
            "maturity", new AttributeScale.Ordered(ImmutableList.of("low", "high")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic    | ' network '            | "network"
            topic    | '  '                   |
            risks    | 12                     | 12
            risks    | ' １２'                 | 12
            risks    | -3                     | -3
            risks    | 1000000000000          | 1000000000000
            risks    | 1000000000001          |
            risks    | -9223372036854775808   |
            risks    | 1.5                    |
            risks    | many                   |
            issues   | 網、端末，, paper, 網    | ["網","端末","paper"]
            issues   | ''                     | []
            maturity | high                   | "high"
            maturity | HIGH                   |
            """)
    void anAnswerIsReadByTheScale(String name, String answer, String value) {
        assertThat(SituationText.read(Objects.requireNonNull(SCALES.get(name)), answer)
                        .map(read -> Json.toTree(read).toString()))
                .isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void whatWasSeenOnTheDayOfTheSessionDoesNotCountForIt() {
        Situations situations = situations(
                ImmutableMap.of("topic", "network"), note(CALL.plusDays(7), SituationSource.VISIT, "policy"));

        assertThat(topic(situations, CALL)).isEmpty();
        assertThat(topic(situations, CALL.plusDays(1))).contains("network");
        assertThat(topic(situations, CALL.plusDays(7))).contains("network");
        assertThat(topic(situations, CALL.plusDays(8))).contains("policy");
    }

    @Test
    void ofOneDayTheLastNoteCountsAndAnyNoteRatherThanAnAnswer() {
        Situations situations = situations(
                ImmutableMap.of("topic", "network"),
                note(CALL, SituationSource.VISIT, "policy"),
                note(CALL, SituationSource.ARTEFACT, "ledger"));

        assertThat(topic(situations, CALL.plusDays(1))).contains("ledger");
    }

    @Test
    void theDayDecidesAndNotWhenItWasWrittenDown() {
        Situations situations = situations(
                ImmutableMap.of("topic", "network"),
                note(CALL.plusDays(7), SituationSource.VISIT, "policy"),
                note(CALL.minusDays(1), SituationSource.ARTEFACT, "ledger"));

        assertThat(topic(situations, CALL)).contains("ledger");
        assertThat(topic(situations, CALL.plusDays(1))).contains("network");
        assertThat(topic(situations, CALL.plusDays(8))).contains("policy");
    }

    @Test
    void anAnswerThatIsNoSituationOrNoValueOfItsScaleIsLeftOut() {
        Situations situations = situations(ImmutableMap.of("weather", "fine", "risks", "many", "maturity", "middle"));

        assertThat(situations.before(CALL.plusDays(1))).isEmpty();
    }

    private static SituationNote note(LocalDate on, SituationSource source, String topic) {
        return new SituationNote(on, source, "topic", AttributeValue.category(topic));
    }

    /** One company, what it answered on the day of the call, and what was noted. */
    private static Situations situations(ImmutableMap<String, String> answers, SituationNote... notes) {
        OffsetDateTime at = OffsetDateTime.parse(CALL + "T10:00:00+09:00");
        Application application = Application.begin(
                        new ApplicationEvent.Submitted(ID, "R-1", "call-1", CALL, Optional.empty()), at)
                .after(new ApplicationEvent.Called(ID, true, Confidential.of(answers)), at);
        return Situations.of(SCALES, ImmutableList.of(application), ImmutableMap.of(ID, ImmutableList.copyOf(notes)));
    }

    private static Optional<String> topic(Situations situations, LocalDate session) {
        return Optional.ofNullable(situations
                        .before(session)
                        .getOrDefault("A-1", ImmutableMap.of())
                        .get("topic"))
                .map(value -> ((AttributeValue.Category) value).name());
    }
}
