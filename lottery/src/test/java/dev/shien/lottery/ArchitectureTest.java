package dev.shien.lottery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.shien.testkit.house.HouseRules;

@AnalyzeClasses(packages = "dev.shien.lottery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule verifierUsesOnlyTheJdkAndJackson = classes()
            .that(resideInAnyPackage("dev.shien.lottery.verify").and(not(simpleName("package-info"))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "dev.shien.lottery.verify",
                    "java..",
                    "javax.crypto..",
                    "javax.security..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule whoDrawsDoesNotKnowTheVerifier = noClasses()
            .that(not(resideInAnyPackage("dev.shien.lottery.verify")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.shien.lottery.verify");

    @ArchTest
    static final ArchRule onlyLeximinKnowsTheSolverOfLinearProgrammes = noClasses()
            .that(not(resideInAnyPackage("dev.shien.lottery.leximin")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ojalgo..");

    /** The solver is optional: what draws, verifies and checks certificates has to work without it. */
    @ArchTest
    static final ArchRule nobodyNeedsLeximin = noClasses()
            .that(not(resideInAnyPackage("dev.shien.lottery.leximin")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.shien.lottery.leximin");
}
