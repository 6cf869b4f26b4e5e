package dev.shien.benchmarks.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An applicant as every engine here is told of it.
 *
 * @param form {@code COMPANY}, {@code INDIVIDUAL} or {@code OTHER}
 * @param industry a three-digit group of JSIC rev. 14 that has one size class
 * @param sizeClass the size class of the industry, which only engines without a classifier are told
 * @param capital yen
 * @param employees regular employees
 */
public record Company(String form, String industry, String sizeClass, long capital, long employees) {

    private static final Evidence EVIDENCE = Evidence.of(FactSource.FORM, LocalDate.of(2024, 6, 10));
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("legal_form", "industry", "capital", "employees");
    private static final ImmutableList<String> FORMS =
            ImmutableList.of("COMPANY", "COMPANY", "COMPANY", "INDIVIDUAL", "OTHER");
    private static final long[] CAPITALS = {10_000_000, 50_000_000, 100_000_000, 300_000_000};
    private static final long[] HEADCOUNTS = {5, 50, 100, 300};

    /** So many companies, whose figures lie at the limits of the law and on both sides of them; the same every time. */
    static ImmutableList<Company> several(int count) {
        SplittableRandom random = new SplittableRandom(20240628);
        ImmutableList<JsicCode> groups = JsicCode.all(JsicLevel.GROUP).stream()
                .filter(code -> SizeClass.of(code.code()).isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Company> companies = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            String industry = groups.get(random.nextInt(groups.size())).code();
            companies.add(new Company(
                    pick(FORMS, random),
                    industry,
                    SizeClass.of(industry).orElseThrow(),
                    CAPITALS[random.nextInt(CAPITALS.length)] + random.nextInt(3) - 1,
                    HEADCOUNTS[random.nextInt(HEADCOUNTS.length)] + random.nextInt(3) - 1));
        }
        return companies.build();
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** All facts, as Shien reads them. */
    Facts facts() {
        return Facts.none()
                .with("legal_form", known(FactValue.of(form)))
                .with("industry", known(FactValue.of(industry)))
                .with("capital", known(FactValue.of(capital)))
                .with("employees", known(FactValue.of(employees)));
    }

    /** The same facts without two of the four, others each time. */
    static ImmutableList<Facts> twoUnknown(ImmutableList<Facts> complete) {
        SplittableRandom random = new SplittableRandom(1);
        ImmutableList.Builder<Facts> open = ImmutableList.builder();
        for (Facts facts : complete) {
            int one = random.nextInt(NAMES.size());
            int other = (one + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
            open.add(facts.with(NAMES.get(one), Fact.unknown()).with(NAMES.get(other), Fact.unknown()));
        }
        return open.build();
    }

    private static Fact known(FactValue value) {
        return Fact.known(value, EVIDENCE);
    }
}
