package dev.shien.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.ReasonedDecision;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is personal in an event stays out of the chain and out of what is printed. */
class ConfidentialTest {

    /** Types whose values are personal wherever they stand. */
    private static final ImmutableSet<Class<?>> PERSONAL =
            ImmutableSet.of(Applicant.class, Decision.class, Explanation.class, Facts.class, ReasonedDecision.class);

    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-06-03T10:00:00+09:00");
    private static final ApplicationId ID = ApplicationId.of("A-1");

    @ParameterizedTest
    @MethodSource("components")
    void onlyWhatIsConfidentialHoldsPersonalData(RecordComponent component) {
        assertThat(bare(component.getGenericType())).doesNotContainAnyElementsOf(PERSONAL);
    }

    @ParameterizedTest
    @MethodSource("components")
    void whatIsCalledConfidentialIsSoByItsTypeAndCanBeErased(RecordComponent component) {
        boolean byType = component.getGenericType().getTypeName().contains(Confidential.class.getName());

        assertThat(byType).isEqualTo(component.getName().equals("confidential"));
        if (byType) {
            assertThat(component.getType()).isEqualTo(Optional.class);
        }
    }

    @Test
    void nothingConfidentialIsPrintedOrInTheChain() {
        ApplicationEvent.Called called =
                new ApplicationEvent.Called(ID, true, Confidential.of(ImmutableMap.of("employees", "forty")));

        Entry entry = EventTypes.encode(called, AT);

        assertThat(called.toString()).contains("***").doesNotContain("forty");
        assertThat(entry.data().toString()).doesNotContain("forty", "confidential");
        assertThat(entry.privateParts())
                .singleElement()
                .satisfies(part -> assertThat(part.data().utf8()).isEqualTo("{\"employees\":\"forty\"}"));
    }

    @Test
    void jsonHoldsTheBareValueAndIsReadAgain() {
        ApplicationEvent.Submitted submitted = new ApplicationEvent.Submitted(
                ID, "R-1", "call-1", LocalDate.of(2024, 6, 10), Confidential.of(soleProprietor()));

        assertThat(Json.toTree(submitted).at("/confidential/name").asText()).isEqualTo("Sole Hand");
        assertThat(Json.fromTree(Json.toTree(submitted), ApplicationEvent.Submitted.class))
                .isEqualTo(submitted);
    }

    @Test
    void theFiguresOfAnApplicantAreNotPrinted() {
        assertThat(soleProprietor().toString()).doesNotContain("4321", "Sole Hand");
    }

    private static Applicant soleProprietor() {
        return Applicant.builder()
                .name("Sole Hand")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .employees(Headcount.of(4321))
                .office(Address.of(Prefecture.TOKYO, "Street"))
                .build();
    }

    private static Stream<RecordComponent> components() {
        return EventTypes.all().values().stream().flatMap(type -> Stream.of(type.getRecordComponents()));
    }

    /** The classes in a type, but for those in something confidential. */
    private static Stream<Class<?>> bare(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Confidential.class
                    ? Stream.of()
                    : Stream.of(generic.getActualTypeArguments()).flatMap(ConfidentialTest::bare);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
    }
}
