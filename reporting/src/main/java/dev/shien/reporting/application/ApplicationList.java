package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.application.Application;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import java.util.Optional;
import java.util.function.Function;

/**
 * The secretariat's list of all applications, quota by quota: on the page what is looked up, in the file everything.
 *
 * @param applications all applications, in the order of their arrival
 * @param quotas the names of the quotas, in declared order
 */
public record ApplicationList(ImmutableList<Application> applications, ImmutableMap<String, Text> quotas) {

    /** The list of a programme's applications. */
    public static ApplicationList of(ProgrammeView view) {
        return new ApplicationList(view.applications().values().asList(), names(view.programme()));
    }

    /** The list as an internal document. */
    public Document document() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(new Section(Text.of("全件", "All"), ImmutableList.of(all())));
        quotas.forEach((id, name) -> sections.add(new Section(name, ImmutableList.<Block>of(inQuota(id, name)))));
        return Document.of(
                "applications",
                Audience.INTERNAL,
                Text.of("申込一覧", "List of applications"),
                Text.of(
                        "すべての申込の状況です。CSV には連絡先などの全項目があります。",
                        "Where every application stands. The CSV file holds all fields, contacts included."),
                sections.build());
    }

    private Table all() {
        TableBuilder table =
                Table.builder("申込一覧", "Applications").file("applications").columns(Fields.COLUMNS);
        applications.forEach(application -> table.row(Fields.row(this, application)));
        return table.build();
    }

    private Table inQuota(String quota, Text name) {
        TableBuilder table = Table.builder(Text.of(name.ja() + "の申込", "Applications in " + name.en()))
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("状況", "Stage"),
                        Column.words("審査", "Verdict"));
        applications.stream()
                .filter(a -> a.quota().equals(Optional.of(quota)))
                .forEach(a -> table.row(
                        Cell.code(a.receipt()), of(a, Applicant::name), Labels.stageCell(a.stage()), verdict(a)));
        return table.build();
    }

    static Cell verdict(Application application) {
        return application.verdict().map(Labels::verdictCell).orElseGet(Cell::blank);
    }

    static Cell of(Application application, Function<Applicant, String> field) {
        return application.applicant().map(field).map(Cell::said).orElseGet(Cell::blank);
    }

    /** The receipt numbers of the applications that may be of the same group (A12). */
    ImmutableList<String> sameGroup(Application application) {
        return applications.stream()
                .filter(other -> application.sameGroup().contains(other.id()))
                .map(Application::receipt)
                .collect(ImmutableList.toImmutableList());
    }

    Cell quota(Application application) {
        return application
                .quota()
                .map(id -> Cell.of(quotas.getOrDefault(id, Text.same(id))))
                .orElseGet(Cell::blank);
    }

    private static ImmutableMap<String, Text> names(Programme programme) {
        return programme.quotas().stream().collect(ImmutableMap.toImmutableMap(Quota::id, Quota::name));
    }
}
