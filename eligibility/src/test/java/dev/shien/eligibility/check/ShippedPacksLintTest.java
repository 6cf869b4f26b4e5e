package dev.shien.eligibility.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.pack.RulePacks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack that is shipped is clean, or says why it is right as it stands. */
class ShippedPacksLintTest {

    @ParameterizedTest
    @MethodSource
    void whatIsFoundIsExplained(RulePack pack) {
        assertThat(PackLint.of(pack)).noneMatch(LintFinding::isOpen);
    }

    static Stream<RulePack> whatIsFoundIsExplained() {
        return RulePacks.standard().byId().values().stream();
    }
}
