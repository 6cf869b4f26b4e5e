package dev.shien.lottery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.shien.lottery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule verifierUsesOnlyTheJdkAndJackson = classes()
            .that(resideInAnyPackage("dev.shien.lottery.verify").and(not(simpleName("package-info"))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "dev.shien.lottery.verify", "java..", "javax.crypto..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule whoDrawsDoesNotKnowTheVerifier = noClasses()
            .that(not(resideInAnyPackage("dev.shien.lottery.verify")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.shien.lottery.verify");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.shien.lottery.(**)").should().beFreeOfCycles();
}
