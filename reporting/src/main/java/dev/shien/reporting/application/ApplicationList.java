package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.party.Names;
import java.util.Optional;

/**
 * The secretariat's list of all applications: on the page quota by quota what is looked up, in the file everything.
 *
 * @param applications all applications, in the order of their arrival
 * @param names the names of quotas, in declared order, and of what else reasons speak of
 */
public record ApplicationList(ImmutableList<Application> applications, Names names) {

    /** The list of a programme's applications. */
    public static ApplicationList of(ProgrammeView view) {
        return new ApplicationList(view.applications().values().asList(), Names.of(view.programme()));
    }

    /** The list as an internal document. */
    public Document document() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.of("全件のデータ", "All of them as data", everything()));
        names.quotas().forEach((id, name) -> sections.add(section(name, Optional.of(id))));
        sections.add(section(Text.of("募集枠のない申込", "Without a quota"), Optional.empty()));
        return Document.of(
                "applications",
                Audience.INTERNAL,
                Text.of("申込一覧", "List of applications"),
                Text.of(
                        "すべての申込の状況です。CSV には連絡先などの全項目があります。",
                        "Where every application stands. The CSV file holds all fields, contacts included."),
                sections.build());
    }

    /** The name of the application's quota. */
    Cell quota(Application application) {
        return application
                .quota()
                .map(id -> Cell.of(names.quotas().getOrDefault(id, Text.same(id))))
                .orElseGet(Cell::blank);
    }

    /** The receipt numbers of the applications that may be of the same group (A12). */
    ImmutableList<String> sameGroup(Application application) {
        if (application.sameGroup().isEmpty()) {
            return ImmutableList.of();
        }
        return applications.stream()
                .filter(other -> application.sameGroup().contains(other.id()))
                .map(Application::receipt)
                .collect(ImmutableList.toImmutableList());
    }

    private Table everything() {
        TableBuilder table = Table.builder("申込一覧(全項目)", "Applications, all fields")
                .fileOnly("applications")
                .columns(Fields.columns());
        applications.forEach(application -> table.row(Fields.row(this, application)));
        return table.build();
    }

    private Section section(Text name, Optional<String> quota) {
        ImmutableList<Application> some = applications.stream()
                .filter(application -> application.quota().equals(quota))
                .collect(ImmutableList.toImmutableList());
        TableBuilder table = Table.builder("申込 " + some.size() + "件", some.size() + " applications")
                .columns(Fields.shortColumns());
        some.forEach(application -> table.row(Fields.shortRow(this, application)));
        return new Section(name, ImmutableList.of(table.build()));
    }
}
