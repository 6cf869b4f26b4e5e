package dev.shien.reporting.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.applicant.Representative;
import dev.shien.domain.application.Application;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Tone;
import java.util.Optional;
import java.util.function.Function;

/** All fields of an application as the columns of a table. */
final class Fields {

    private static final ImmutableList<Field> ALL = ImmutableList.of(
            new Field(Column.words("受付番号", "Receipt number"), (list, a) -> Cell.code(a.receipt())),
            new Field(Column.words("申込ID", "Application").inFile(), (list, a) -> Cell.said(a.id().value())),
            new Field(Column.words("企業名", "Company"), (list, a) -> said(a, x -> Optional.of(x.name()))),
            new Field(Column.words("募集枠", "Quota"), ApplicationList::quota),
            new Field(Column.words("状況", "Stage"), (list, a) -> Labels.stageCell(a.stage())),
            new Field(Column.words("審査", "Verdict"), (list, a) -> ApplicationList.verdict(a)),
            new Field(Column.words("申込日時", "Received").inFile(), (list, a) -> new Cell.Moment(a.submittedAt())),
            new Field(
                    Column.words("申込日", "Received").onPage(),
                    (list, a) -> Cell.day(a.submittedAt().toLocalDate())),
            new Field(Column.words("架電期限", "Call due"), (list, a) -> due(a)),
            new Field(
                    Column.number("架電回数", "Calls"),
                    (list, a) -> Cell.count(a.calls().size())),
            new Field(Column.words("確認事項", "To check"), (list, a) -> flags(list, a)),
            new Field(Column.words("理由", "Reasons"), (list, a) -> reasons(a.reasons())),
            new Field(
                    Column.words("審査の理由", "Reasons of the verdict").inFile(),
                    (list, a) -> a.decision().map(d -> reasons(d.reasons())).orElseGet(Cell::blank)),
            new Field(
                    Column.words("法人格", "Legal form").inFile(),
                    (list, a) -> a.applicant()
                            .map(x -> Cell.of(x.legalForm().text()))
                            .orElseGet(Cell::blank)),
            new Field(
                    Column.words("法人番号", "Corporate number").inFile(),
                    (list, a) -> said(a, x -> x.corporateNumber().map(Object::toString))),
            new Field(
                    Column.words("業種コード", "JSIC").inFile(),
                    (list, a) -> said(a, x -> x.industry().map(Object::toString))),
            new Field(
                    Column.number("資本金(円)", "Capital (yen)").inFile(),
                    (list, a) -> number(a, x -> x.capital().map(yen -> yen.amount()))),
            new Field(
                    Column.number("従業員", "Employees").inFile(),
                    (list, a) -> number(a, x -> x.employees().map(count -> (long) count.persons()))),
            new Field(
                    Column.words("主たる事業所", "Principal office").inFile(),
                    (list, a) -> said(a, x -> Optional.of(x.office().text()))),
            new Field(
                    Column.words("本店", "Head office").inFile(),
                    (list, a) -> said(a, x -> x.headOffice().map(Address::text))),
            new Field(
                    Column.words("代表者", "Representative").inFile(),
                    (list, a) -> said(a, x -> x.representative().map(Representative::name))),
            new Field(
                    Column.words("参加者", "Participant").inFile(),
                    (list, a) -> said(a, x -> x.participant().map(Participant::name))),
            new Field(
                    Column.words("電話", "Telephone").inFile(),
                    (list, a) -> said(a, x -> x.phone().map(PhoneNumber::text))),
            new Field(
                    Column.words("メール", "E-mail").inFile(),
                    (list, a) -> said(a, x -> x.email().map(EmailAddress::text))),
            new Field(Column.words("コース", "Course").inFile(), (list, a) -> said(a, Applicant::course)),
            new Field(
                    Column.words("結果通知日", "Notified").inFile(),
                    (list, a) -> a.notifiedAt().<Cell>map(Cell.Moment::new).orElseGet(Cell::blank)),
            new Field(
                    Column.words("同意書期限", "Consents due").inFile(),
                    (list, a) -> a.consentsDue().map(Cell::day).orElseGet(Cell::blank)),
            new Field(
                    Column.words("参加確定日", "Confirmed").inFile(),
                    (list, a) -> a.confirmedOn().map(Cell::day).orElseGet(Cell::blank)));

    /** The columns. */
    static final ImmutableList<Column> COLUMNS = ImmutableList.copyOf(Lists.transform(ALL, Field::column));

    private Fields() {}

    /** The cells of an application, one for each column. */
    static ImmutableList<Cell> row(ApplicationList list, Application application) {
        return ALL.stream().map(field -> field.value().of(list, application)).collect(ImmutableList.toImmutableList());
    }

    private static Cell due(Application application) {
        return application.stage().isOpen() ? Cell.day(application.contactDue()) : Cell.blank();
    }

    private static Cell flags(ApplicationList list, Application application) {
        ImmutableList<String> others =
                application.sameGroup().isEmpty() ? ImmutableList.of() : list.sameGroup(application);
        return others.isEmpty()
                ? Cell.blank()
                : new Cell.State(
                        Text.of(
                                "同一代表者・所在地: " + String.join(", ", others),
                                "same representative or address: " + String.join(", ", others)),
                        Tone.WARN);
    }

    private static Cell reasons(ImmutableList<Reason> reasons) {
        return Cell.lines(reasons.stream().map(reason -> Cell.of(reason.text())).toList());
    }

    private static Cell said(Application application, Function<Applicant, Optional<String>> field) {
        return application.applicant().flatMap(field).map(Cell::said).orElseGet(Cell::blank);
    }

    private static Cell number(Application application, Function<Applicant, Optional<Long>> field) {
        return application.applicant().flatMap(field).map(Cell::count).orElseGet(Cell::blank);
    }

    /** A column and how its value is found. */
    private record Field(Column column, Value value) {}

    /** Finds the value of a column. */
    @FunctionalInterface
    private interface Value {
        Cell of(ApplicationList list, Application application);
    }
}
