package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PackCasesTest {

    private static final RuleScreening SCREENING = RuleScreening.standard();

    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryPackComesOutAsThePackSays() {
        return SCREENING.packs().stream()
                .flatMap(id -> SCREENING.describe(id).cases().stream()
                        .map(example -> dynamicTest(
                                id + ": " + example.name(),
                                () -> assertThat(SCREENING
                                                .decide(id, example.facts(), example.on())
                                                .verdict())
                                        .isEqualTo(example.verdict()))));
    }
}
