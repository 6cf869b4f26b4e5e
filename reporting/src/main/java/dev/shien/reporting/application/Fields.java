package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.CorporateNumber;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.applicant.Representative;
import dev.shien.domain.application.Application;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.party.Names;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of an application as columns of a table. */
final class Fields {

    private static final Field RECEIPT = words("受付番号", "Receipt number", a -> Cell.code(a.receipt()));
    private static final Field COMPANY = said("企業名", "Company", x -> Optional.of(x.name()));
    private static final Field STAGE = words("状況", "Stage", a -> Labels.stageCell(a.stage()));
    private static final Field VERDICT = words("審査", "Verdict", Fields::verdict);
    private static final Field DUE = words("架電期限", "Call due", Fields::due);
    private static final Field GROUP =
            new Field(Column.words("確認事項", "To check"), (list, a) -> flags(list.sameGroup(a)));

    private static final ImmutableList<Field> SHORT = ImmutableList.of(
            RECEIPT,
            COMPANY,
            STAGE,
            VERDICT,
            words("申込日", "Received", a -> Cell.day(a.submittedAt().toLocalDate())),
            DUE,
            GROUP,
            new Field(Column.words("最後の理由", "Latest reason"), Fields::latest));

    private static final ImmutableList<Field> ALL = ImmutableList.<Field>builder()
            .add(RECEIPT)
            .add(words("申込ID", "Application", a -> Cell.said(a.id().value())))
            .add(COMPANY)
            .add(new Field(Column.words("募集枠", "Quota"), ApplicationList::quota))
            .add(STAGE, VERDICT)
            .add(words("申込日時", "Received", a -> new Cell.Moment(a.submittedAt())))
            .add(DUE)
            .add(words("架電回数", "Calls", a -> Cell.count(a.calls().size())))
            .add(GROUP)
            .add(new Field(Column.words("経過の理由", "Reasons"), (list, a) -> reasons(list.names(), a.reasons())))
            .add(words("審査の理由", "Reasons of the verdict", Fields::grounds))
            .add(words("法人格", "Legal form", Fields::form))
            .add(said("法人番号", "Corporate number", x -> x.corporateNumber().map(CorporateNumber::digits)))
            .add(said("業種コード", "JSIC", x -> x.industry().map(JsicCode::code)))
            .add(number("資本金(円)", "Capital (yen)", x -> x.capital().map(yen -> yen.amount())))
            .add(number("従業員", "Employees", x -> x.employees().map(count -> (long) count.persons())))
            .add(said("主たる事業所", "Principal office", x -> Optional.of(x.office().text())))
            .add(said("本店", "Head office", x -> x.headOffice().map(Address::text)))
            .add(said("代表者", "Representative", x -> x.representative().map(Representative::name)))
            .add(said("参加者", "Participant", x -> x.participant().map(Participant::name)))
            .add(said("電話", "Telephone", x -> x.phone().map(PhoneNumber::text)))
            .add(said("メール", "E-mail", x -> x.email().map(EmailAddress::text)))
            .add(said("コース", "Course", Applicant::course))
            .add(words(
                    "結果通知",
                    "Notified",
                    a -> a.notifiedAt().<Cell>map(Cell.Moment::new).orElseGet(Cell::blank)))
            .add(words(
                    "同意書期限", "Consents due", a -> a.consentsDue().map(Cell::day).orElseGet(Cell::blank)))
            .add(words("参加確定日", "Confirmed", a -> a.confirmedOn().map(Cell::day).orElseGet(Cell::blank)))
            .build();

    private Fields() {}

    /** The columns of all fields. */
    static ImmutableList<Column> columns() {
        return columns(ALL);
    }

    /** The cells of all fields, one for each column. */
    static ImmutableList<Cell> row(ApplicationList list, Application application) {
        return cells(ALL, list, application);
    }

    /** The columns of the fields that are looked up most. */
    static ImmutableList<Column> shortColumns() {
        return columns(SHORT);
    }

    /** Their cells. */
    static ImmutableList<Cell> shortRow(ApplicationList list, Application application) {
        return cells(SHORT, list, application);
    }

    private static ImmutableList<Column> columns(ImmutableList<Field> fields) {
        return fields.stream().map(Field::column).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Cell> cells(
            ImmutableList<Field> fields, ApplicationList list, Application application) {
        return fields.stream()
                .map(field -> field.value().apply(list, application))
                .collect(ImmutableList.toImmutableList());
    }

    private static Cell verdict(Application application) {
        return application.verdict().map(Labels::verdictCell).orElseGet(Cell::blank);
    }

    private static Cell due(Application application) {
        return application.stage().isOpen() ? Cell.day(application.contactDue()) : Cell.blank();
    }

    private static Cell flags(ImmutableList<String> others) {
        String receipts = String.join(", ", others);
        return others.isEmpty()
                ? Cell.blank()
                : Cell.of(Text.of("同一代表者・所在地: " + receipts, "same representative or address: " + receipts));
    }

    private static Cell form(Application application) {
        return application.applicant().map(x -> Cell.of(x.legalForm().text())).orElseGet(Cell::blank);
    }

    private static Cell grounds(Application application) {
        return application
                .decision()
                .map(screened -> reasons(Names.NONE, screened.reasons()))
                .orElseGet(Cell::blank);
    }

    /** Why the application stands where it does; who withdraws gives the engine no reason, and earlier ones are past. */
    private static Cell latest(ApplicationList list, Application application) {
        ImmutableList<Reason> reasons = application.reasons();
        return Labels.isWithdrawn(application.stage()) || reasons.isEmpty()
                ? Cell.blank()
                : Cell.of(list.names().text(reasons.get(reasons.size() - 1)));
    }

    private static Cell reasons(Names names, ImmutableList<Reason> reasons) {
        return Cell.lines(reasons.stream().map(names::text).map(Cell::of).toList());
    }

    private static Field words(String ja, String en, Function<Application, Cell> value) {
        return new Field(Column.words(ja, en), (list, application) -> value.apply(application));
    }

    private static Field said(String ja, String en, Function<Applicant, Optional<String>> value) {
        return words(ja, en, a -> a.applicant().flatMap(value).map(Cell::said).orElseGet(Cell::blank));
    }

    private static Field number(String ja, String en, Function<Applicant, Optional<Long>> value) {
        return new Field(
                Column.number(ja, en),
                (list, a) -> a.applicant().flatMap(value).map(Cell::count).orElseGet(Cell::blank));
    }

    /** A column and how its value is found. */
    private record Field(Column column, BiFunction<ApplicationList, Application, Cell> value) {}
}
