package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndustrySchemeTest {

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
}
