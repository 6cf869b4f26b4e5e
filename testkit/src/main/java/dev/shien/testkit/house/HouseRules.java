package dev.shien.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The laws of the house, run in each module as
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "dev.shien.lottery", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * <p>The examples and the benchmarks are hosts: they use every module, and may print.
 */
public final class HouseRules {

    private static final String EXAMPLES = "dev.shien.examples..";
    private static final String BENCHMARKS = "dev.shien.benchmarks..";
    private static final String ENGINE = "dev.shien.domain.engine..";
    private static final String JOURNAL = "dev.shien.domain.journal..";

    /** A room depends on domain and on nothing else of ours; domain depends on itself alone. */
    @ArchTest
    public static final ArchRule STAR = classes()
            .that()
            .resideOutsideOfPackages(EXAMPLES, BENCHMARKS)
            .should(Modules.knowNoModuleButTheirOwnAndDomain())
            .allowEmptyShould(true);

    /** The packages of a module depend on each other in one direction only. */
    @ArchTest
    public static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("dev.shien.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    /** What is internal to a module is used by that module only. */
    @ArchTest
    public static final ArchRule INTERNAL_STAYS_INSIDE =
            classes().should(Modules.knowNoInternalsOfAnotherModule()).allowEmptyShould(true);

    /** The engine is imported by hosts and test suites only. */
    @ArchTest
    public static final ArchRule ENGINE_IS_FOR_HOSTS = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE, "dev.shien.testkit..", EXAMPLES, BENCHMARKS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE)
            .allowEmptyShould(true);

    /** Eligibility, lottery, scheduling and reporting do not know that there is a journal. */
    @ArchTest
    public static final ArchRule ROOMS_KNOW_NO_JOURNAL = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.shien.eligibility..", "dev.shien.lottery..", "dev.shien.scheduling..", "dev.shien.reporting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JOURNAL)
            .allowEmptyShould(true);

    /** Only the adapters and the hosts speak SQL. */
    @ArchTest
    public static final ArchRule NO_SQL = noClasses()
            .that()
            .resideOutsideOfPackages("dev.shien.jdbc..", "dev.shien.testkit..", EXAMPLES, BENCHMARKS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .allowEmptyShould(true);

    /** Time comes in as a clock; hosts make the clock. */
    @ArchTest
    public static final ArchRule NO_CLOCK = classes()
            .that()
            .resideOutsideOfPackages(EXAMPLES, BENCHMARKS)
            .should(Calls.none(
                    "look at no clock of the machine",
                    "java.time.Clock.system*",
                    "java.time.Clock.tick*(ZoneId)",
                    "java.time.InstantSource.system()",
                    "java.time.*.now()",
                    "java.time.*.now(ZoneId)",
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.nanoTime()"))
            .allowEmptyShould(true);

    /** Chance comes in as a seed, secrets as an argument; and no collection is used whose order changes from run to run. */
    @ArchTest
    public static final ArchRule NO_RANDOMNESS = classes()
            .should(Calls.none(
                    "take nothing from chance",
                    "java.lang.Math.random()",
                    "java.lang.StrictMath.random()",
                    "java.util.UUID.randomUUID()",
                    "java.util.Random.<init>(*",
                    "java.util.SplittableRandom.<init>()",
                    "java.util.concurrent.ThreadLocalRandom.current()",
                    "java.util.random.RandomGenerator*.getDefault()",
                    "java.util.random.RandomGenerator*.of(*",
                    "java.util.random.RandomGenerator*.create()",
                    "java.security.SecureRandom.<init>(*",
                    "java.security.SecureRandom.getInstance*",
                    "java.util.Collections.shuffle(List)",
                    "java.lang.System.identityHashCode(*)",
                    "java.util.Set.of(*",
                    "java.util.Set.copyOf(*",
                    "java.util.Map.of(*",
                    "java.util.Map.ofEntries(*",
                    "java.util.Map.copyOf(*",
                    "java.util.stream.Collectors.toUnmodifiableSet(*",
                    "java.util.stream.Collectors.toUnmodifiableMap(*"))
            .allowEmptyShould(true);

    /** Locale, zone and charset come in as arguments. */
    @ArchTest
    public static final ArchRule NO_DEFAULTS_OF_THE_MACHINE =
            classes().should(Defaults.areNotUsed()).allowEmptyShould(true);

    /** Documents end their lines as their format says, not as the machine does, and nobody asks for its environment. */
    @ArchTest
    public static final ArchRule NO_ENVIRONMENT = classes()
            .that()
            .resideOutsideOfPackages(EXAMPLES, BENCHMARKS)
            .should(Calls.none(
                    "not look at the machine's line end and environment",
                    "java.lang.System.lineSeparator()",
                    "java.lang.System.getenv(*",
                    "java.lang.System.getProperty(*",
                    "java.io.BufferedWriter.newLine()",
                    "java.io.PrintWriter.println(*"))
            .allowEmptyShould(true);

    /** Time is java.time. */
    @ArchTest
    public static final ArchRule NO_OLD_DATES =
            classes().should(OldDates.none()).allowEmptyShould(true);

    /** Only hosts print. */
    @ArchTest
    public static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackages(EXAMPLES, BENCHMARKS)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .allowEmptyShould(true);

    /** Only hosts print stack traces, and only hosts end the process. */
    @ArchTest
    public static final ArchRule NO_HOSTS_BUSINESS = classes()
            .that()
            .resideOutsideOfPackages(EXAMPLES, BENCHMARKS)
            .should(Calls.none(
                    "neither print stack traces nor end the process",
                    "java.lang.*.printStackTrace()",
                    "java.lang.System.exit(int)",
                    "java.lang.Runtime.exit(int)",
                    "java.lang.Runtime.halt(int)"))
            .allowEmptyShould(true);

    /** A public name says what a thing is. */
    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .that()
            .arePublic()
            .and(not(describe("internal", Modules::isInternal)))
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .allowEmptyShould(true);

    /** Every package says that its references are never null. */
    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(Packages.beNullMarked()).allowEmptyShould(true);

    private HouseRules() {}
}
