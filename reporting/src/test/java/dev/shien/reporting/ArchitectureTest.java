package dev.shien.reporting;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.shien.testkit.house.HouseRules;

@AnalyzeClasses(
        packages = "dev.shien.reporting",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTemplates.class})
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    /** The classes that are generated from the templates are not ours to arrange. */
    static final class WithoutTemplates implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/internal/template/");
        }
    }
}
