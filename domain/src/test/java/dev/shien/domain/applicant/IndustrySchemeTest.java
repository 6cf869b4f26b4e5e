package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndustrySchemeTest {

    private static final ImmutableSet<String> BOTH = ImmutableSet.of("OTHER", "SERVICE");

    private static final IndustryScheme SCHEME = scheme(
            ImmutableSetMultimap.<String, String>builder()
                    .putAll("SERVICE", "N", "411", "412", "415", "416", "75")
                    .putAll("RETAIL", "76", "77")
                    .put("OTHER", "791")
                    .build(),
            "OTHER");

    private static IndustryScheme scheme(ImmutableSetMultimap<String, String> codes, String otherwise) {
        return IndustryScheme.of(
                codes.entries().stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                                Map.Entry::getKey, e -> JsicCode.of(e.getValue())))
                        .asMap(),
                otherwise);
    }

    @Test
    void theLongestPrefixWins() {
        assertThat(SCHEME.classesOf(JsicCode.of("791"))).containsExactly("OTHER");
        assertThat(SCHEME.classesOf(JsicCode.of("7911"))).containsExactly("OTHER");
        assertThat(SCHEME.classesOf(JsicCode.of("792"))).containsExactly("SERVICE");
        assertThat(SCHEME.classesOf(JsicCode.of("011"))).containsExactly("OTHER");
    }

    @Test
    void aCodeThatDoesNotDecideYieldsEveryClassItMayBelongTo() {
        assertThat(SCHEME.classesOf(JsicCode.of("79"))).containsExactlyInAnyOrder("OTHER", "SERVICE");
        assertThat(SCHEME.classesOf(JsicCode.of("N"))).containsExactlyInAnyOrder("OTHER", "SERVICE");
        assertThat(SCHEME.classesOf(JsicCode.of("M"))).containsExactlyInAnyOrder("SERVICE", "RETAIL");
        assertThat(SCHEME.classesOf(JsicCode.of("41"))).containsExactlyInAnyOrder("OTHER", "SERVICE");
        assertThat(SCHEME.classesOf(JsicCode.of("411"))).containsExactly("SERVICE");
        assertThat(SCHEME.classes()).containsExactlyInAnyOrder("OTHER", "SERVICE", "RETAIL");
    }

    @Test
    void everyCodeOfEveryLevelHasAClass() {
        for (JsicLevel level : JsicLevel.values()) {
            assertThat(JsicCode.all(level))
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(SCHEME.classesOf(code)).isNotEmpty());
        }
    }

    @Test
    void aCodeInTwoClassesIsRefused() {
        assertThatThrownBy(() -> IndustryScheme.of(
                        Map.of("A", List.of(JsicCode.of("50")), "B", List.of(JsicCode.of("50"))), "C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50");
    }

    @Test
    void anOpenCodeBelongsToOneOfSeveralClassesAtEveryLevel() {
        IndustryScheme scheme = SCHEME.withOpen(
                Map.of(JsicCode.of("790"), ImmutableSet.of("OTHER", "SERVICE"), JsicCode.of("413"), BOTH));
        for (String code : List.of("790", "7900", "413", "4131")) {
            assertThat(scheme.classesOf(JsicCode.of(code))).as(code).containsExactlyInAnyOrder("OTHER", "SERVICE");
        }
        assertThat(scheme.classesOf(JsicCode.of("792"))).containsExactly("SERVICE");
        assertThat(scheme).isNotEqualTo(SCHEME).isEqualTo(SCHEME.withOpen(scheme.open()));
        assertThat(SCHEME.open()).isEmpty();
    }

    @Test
    void anOpenCodeHasSeveralClassesOfTheSchemeAndStandsInNone() {
        assertThatThrownBy(() -> SCHEME.withOpen(Map.of(JsicCode.of("791"), BOTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("791 in OTHER");
        assertThatThrownBy(() -> SCHEME.withOpen(Map.of(JsicCode.of("790"), ImmutableSet.of("OTHER"))))
                .hasMessageContaining("for 790, was [OTHER]");
        assertThatThrownBy(() -> SCHEME.withOpen(Map.of(JsicCode.of("790"), ImmutableSet.of("OTHER", "X"))))
                .hasMessageContaining("for 790, was [OTHER, X]");
    }
}
