package dev.shien.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.domain.visit.PhaseWindow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Programme SMALL = Documents.small();

    @Test
    void aProgrammeIsReadBackAsItIsWritten() {
        assertThat(Programme.read("again", SMALL.toJson())).isEqualTo(SMALL);
        assertThat(Programme.read("again", SMALL.toJson()).toJson()).isEqualTo(SMALL.toJson());
    }

    @Test
    void theDocumentBeginsWithItsFormatAndIsWrittenForPeople() {
        String text = new String(SMALL.toJson(), StandardCharsets.UTF_8);

        assertThat(text).startsWith("{\n  \"format\" : \"shien/programme/1\",\n  \"id\" : \"small\",\n  \"title\"");
        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("null");
        assertThat(Json.parse("text", text).path("title").path("ja").textValue())
                .isEqualTo("小さな事業");
    }

    @Test
    void policiesThatAreLeftOutHaveTheirDefaults() {
        assertThat(SMALL.policies())
                .isEqualTo(Policies.builder()
                        .promotion(PromotionLimit.until(LocalDate.of(2024, 6, 10)))
                        .build());
    }

    @Test
    void aCallWithoutATimeOfDayEndsWithTheDay() {
        Call call = SMALL.calls().get(0);

        assertThat(call.opens()).isEqualTo(LocalDateTime.of(2024, 4, 8, 9, 0));
        assertThat(call.closes()).isEqualTo(LocalDateTime.of(2024, 5, 10, 23, 59, 59));
        assertThat(call.isOpenAt(call.opens().minusNanos(1))).isFalse();
        assertThat(call.isOpenAt(call.opens())).isTrue();
    }

    @Test
    void aQuotaWithoutBoundsMayHaveNoSeatOrAllSeats() {
        Quota others = SMALL.quota("others").orElseThrow();

        assertThat(others.min()).isZero();
        assertThat(others.max()).isEqualTo(SMALL.capacity());
        assertThat(SMALL.quota("nobody")).isEmpty();
    }

    @Test
    void theSeatRulesOfADrawAreThoseOfTheDefinition() {
        var rules = SMALL.seatRules();

        assertThat(rules.capacity()).isEqualTo(10);
        assertThat(rules.quotas()).extracting(q -> q.id() + q.target()).containsExactly("makers4", "others6");
        assertThat(rules.spareSeats()).isEqualTo(SpareSeats.PROPORTIONAL_TO_EXCESS);
        assertThat(rules.transfer()).isEqualTo(Transfer.SAME_QUOTA_THEN_ACROSS);
    }

    @Test
    void anIndustryThatStandsNowhereFallsUnderTheDefaultOrUnderNoQuota() {
        Membership.ByIndustry withDefault = (Membership.ByIndustry) SMALL.membership();
        Membership.ByIndustry without = Membership.ByIndustry.builder()
                .scheme("strict")
                .putAllPrefixes(ImmutableMap.of(JsicCode.of("D"), "makers"))
                .build();

        assertThat(withDefault.quotasOf(JsicCode.of("011"))).containsExactly("others");
        assertThat(without.quotasOf(JsicCode.of("011"))).isEmpty();
        assertThat(without.quotasOf(JsicCode.of("062"))).containsExactly("makers");
    }

    @Test
    void theWindowOfAPhaseMovesWithTheSessionItHangsOn() {
        PhaseWindow window = SMALL.visits().orElseThrow().phases().get(0).window();
        ImmutableList<ProgrammeSession> later = SMALL.sessions().stream()
                .map(s -> new ProgrammeSession(s.number(), s.date().plusDays(7), s.parts(), s.venue()))
                .collect(ImmutableList.toImmutableList());

        assertThat(window.days(ProgrammeSession.dates(SMALL.sessions())).to()).isEqualTo("2024-06-25");
        assertThat(window.days(ProgrammeSession.dates(later)).to()).isEqualTo("2024-07-02");
        assertThat(window.days(ProgrammeSession.dates(later)).from()).isEqualTo("2024-06-03");
    }

    @Test
    void thingsAreFoundByTheirIds() {
        assertThat(SMALL.call("spring")).contains(SMALL.calls().get(0));
        assertThat(SMALL.venue("hall")).contains(SMALL.venues().get(0));
        assertThat(SMALL.consent("participation")).contains(SMALL.consents().get(0));
        assertThat(SMALL.firstSession()).contains(LocalDate.of(2024, 6, 11));
    }
}
