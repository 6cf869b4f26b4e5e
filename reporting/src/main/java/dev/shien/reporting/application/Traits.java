package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What applications are counted by. What is not known, or erased, has a value of its own.
 *
 * @param quotas the quotas of the programme by id, and {@link #NONE}
 */
record Traits(ImmutableMap<String, Text> quotas) {

    /** Stands for what is not there. */
    static final String NONE = "";

    static final ImmutableMap<String, Text> VERDICTS = ImmutableMap.<String, Text>builder()
            .putAll(Arrays.stream(Verdict.values())
                    .collect(ImmutableMap.toImmutableMap(Verdict::name, Labels::verdict)))
            .put(NONE, Text.of("未審査", "not screened"))
            .buildOrThrow();

    static final ImmutableMap<String, Text> FORMS = ImmutableMap.<String, Text>builder()
            .putAll(Arrays.stream(LegalForm.values())
                    .collect(ImmutableMap.toImmutableMap(LegalForm::name, LegalForm::text)))
            .put(NONE, unknown())
            .buildOrThrow();

    static final ImmutableMap<String, Text> INDUSTRIES = ImmutableMap.<String, Text>builder()
            .putAll(JsicCode.all(JsicLevel.DIVISION).stream()
                    .collect(ImmutableMap.toImmutableMap(JsicCode::code, Traits::industryName)))
            .put(NONE, unknown())
            .buildOrThrow();

    static Traits of(Programme programme) {
        return new Traits(ImmutableMap.<String, Text>builder()
                .putAll(programme.quotas().stream().collect(ImmutableMap.toImmutableMap(Quota::id, Quota::name)))
                .put(NONE, Text.of("枠の割当て前・なし", "no quota"))
                .buildOrThrow());
    }

    String quota(Application application) {
        return application.quota().orElse(NONE);
    }

    static String verdict(Application application) {
        return application.verdict().map(Verdict::name).orElse(NONE);
    }

    static String form(Application application) {
        return application.applicant().map(a -> a.legalForm().name()).orElse(NONE);
    }

    static String industry(Application application) {
        return application
                .applicant()
                .flatMap(Applicant::industry)
                .map(code -> code.division().code())
                .orElse(NONE);
    }

    /** The size class that the decision's findings name. */
    static String size(Application application) {
        return application.decision().stream()
                .flatMap(screened -> screened.decision().findings().stream())
                .flatMap(finding -> finding.basis().stream())
                .map(basis -> String.join("|", basis.classes()))
                .findFirst()
                .orElse(NONE);
    }

    /** The size classes that occur: in the order of the law, then others, at the end what is not known. */
    static ImmutableMap<String, Text> sizes(ImmutableList<Application> applications) {
        ImmutableSet<String> found = applications.stream().map(Traits::size).collect(ImmutableSet.toImmutableSet());
        Map<String, Text> sizes = new LinkedHashMap<>();
        Labels.SIZE_CLASSES.keySet().stream()
                .filter(found::contains)
                .forEach(id -> sizes.put(id, Labels.sizeClass(id)));
        found.stream().filter(id -> !id.isEmpty()).sorted().forEach(id -> sizes.putIfAbsent(id, Labels.sizeClass(id)));
        if (sizes.isEmpty() || found.contains(NONE)) {
            sizes.put(NONE, unknown());
        }
        return ImmutableMap.copyOf(sizes);
    }

    /** Whether the application was refused or fell out before the draw. */
    static boolean isRefused(Application application) {
        return switch (application.stage()) {
            case INELIGIBLE, LATE, DUPLICATE, UNREACHABLE, DECLINED_RULES, UNDETERMINED, WITHDRAWN_BEFORE_DRAW -> true;
            default -> false;
        };
    }

    /** Where it stands, and whether an official put it there. */
    static Text cause(Application application) {
        Text stage = application.stage().text();
        if (application.stage() != Stage.INELIGIBLE) {
            return stage;
        }
        return application.judged().isPresent()
                ? Text.of(stage.ja() + "(担当者の判断)", stage.en() + " (judged by an official)")
                : Text.of(stage.ja() + "(要件を満たさない)", stage.en() + " (requirements not met)");
    }

    /** The causes that occur, in the order of the stages. */
    static ImmutableMap<Text, Text> causes(ImmutableList<Application> refused) {
        return refused.stream()
                .sorted(Comparator.comparing(Application::stage)
                        .thenComparing(a -> a.judged().isPresent()))
                .map(Traits::cause)
                .distinct()
                .collect(ImmutableMap.toImmutableMap(cause -> cause, cause -> cause));
    }

    private static Text industryName(JsicCode division) {
        return Text.of(
                division.code() + " " + division.nameJa(),
                division.code() + " " + division.nameEn().orElse(division.nameJa()));
    }

    private static Text unknown() {
        return Text.of("不明", "not known");
    }
}
