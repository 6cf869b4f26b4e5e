package dev.shien.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each law can fail: a class that breaks it is found, in each of the ways in which it breaks it, by that law alone. */
class HouseRulesTest {

    private static final ImmutableMap<String, ArchRule> LAWS = Arrays.stream(HouseRules.class.getFields())
            .filter(field -> field.isAnnotationPresent(ArchTest.class))
            .collect(ImmutableMap.toImmutableMap(Field::getName, HouseRulesTest::law));

    private static ArchRule law(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError("Cannot read " + field, e);
        }
    }

    private static List<String> findings(ArchRule law, JavaClasses classes) {
        return law.evaluate(classes).getFailureReport().getDetails();
    }

    /** A class with its package's annotations, or all classes of the packages below a name that ends in two dots. */
    private static JavaClasses fixture(String name) {
        ClassFileImporter importer = new ClassFileImporter();
        if (name.endsWith("..")) {
            return importer.importPackages(name.replace("..", ""));
        }
        Class<?> type = named(name);
        return importer.importUrls(Stream.of(type.getSimpleName(), "package-info")
                .map(file -> type.getResource(file + ".class"))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("No fixture " + name, e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STAR, dev.shien.fixture.Sociable, 1",
        "NO_CYCLES, dev.shien.fixture.cycle.., 1",
        "INTERNAL_STAYS_INSIDE, dev.shien.examples.fixture.Nosy, 1",
        "ENGINE_IS_FOR_HOSTS, dev.shien.fixture.Driver, 1",
        "ROOMS_KNOW_NO_JOURNAL, dev.shien.lottery.fixture.JournalReader, 1",
        "NO_SQL, dev.shien.fixture.SqlSpeaker, 1",
        "NO_CLOCK, dev.shien.fixture.ClockReader, 8",
        "NO_RANDOMNESS, dev.shien.fixture.Gambler, 9",
        "NO_DEFAULTS_OF_THE_MACHINE, dev.shien.fixture.Native, 10",
        "NO_ENVIRONMENT, dev.shien.fixture.Inquirer, 5",
        "NO_OLD_DATES, dev.shien.fixture.Antiquary, 2",
        "NO_STANDARD_STREAMS, dev.shien.fixture.Printer, 3",
        "NO_HOSTS_BUSINESS, dev.shien.fixture.Quitter, 2",
        "NAMES_SAY_WHAT_THINGS_ARE, dev.shien.fixture.PaymentHelper, 1",
        "PACKAGES_ARE_NULL_MARKED, dev.shien.fixture.unmarked.Unmarked, 1"
    })
    void findsEveryWayInWhichAClassBreaksALaw(String law, String fixture, int ways) {
        JavaClasses classes = fixture(fixture);

        assertThat(findings(Objects.requireNonNull(LAWS.get(law)), classes)).hasSizeGreaterThanOrEqualTo(ways);
        LAWS.forEach((name, other) -> {
            if (!name.equals(law)) {
                assertThat(findings(other, classes)).as("%s", name).isEmpty();
            }
        });
    }

    @Test
    void acceptsAClassThatKeepsEveryLaw() {
        JavaClasses clean = fixture("dev.shien.fixture.clean.Clean");

        LAWS.forEach(
                (name, law) -> assertThat(findings(law, clean)).as("%s", name).isEmpty());
    }

    @Test
    void everyLawIsTried() {
        assertThat(LAWS.keySet()).hasSize(15);
    }

    @Test
    void anEmptyModuleKeepsEveryLaw() {
        JavaClasses nothing = fixture("dev.shien.nowhere..");

        ImmutableList<String> failures = LAWS.values().stream()
                .flatMap(law -> findings(law, nothing).stream())
                .collect(ImmutableList.toImmutableList());

        assertThat(failures).isEmpty();
    }
}
