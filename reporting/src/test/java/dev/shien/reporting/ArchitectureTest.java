package dev.shien.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.shien.testkit.house.HouseRules;

@AnalyzeClasses(
        packages = "dev.shien.reporting",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTemplates.class})
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule familiesKnowNoFormat = noClasses()
            .that()
            .resideInAnyPackage(
                    "..reporting.draw..",
                    "..reporting.application..",
                    "..reporting.timetable..",
                    "..reporting.workshop..",
                    "..reporting.visit..",
                    "..reporting.overview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..reporting.html..", "..reporting.csv..", "gg.jte..", "de.siegmar..");

    /** The classes that are generated from the templates are not ours to arrange. */
    static final class WithoutTemplates implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/internal/template/");
        }
    }
}
