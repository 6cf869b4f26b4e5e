package dev.shien.reporting.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.programme.Intake;
import dev.shien.domain.programme.IntakeField;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.SeatPlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names for people in the place of ids, in sentences of those who know nothing but ids: draws and plans.
 *
 * @param quotas the names of quotas by id
 * @param attributes the names of what groups are formed by: questions of the form, and what every application has
 * @param specialities the names of experts' specialities by id
 */
public record Names(
        ImmutableMap<String, Text> quotas,
        ImmutableMap<String, Text> attributes,
        ImmutableMap<String, Text> specialities) {

    /** No names: every sentence stays as it is. */
    public static final Names NONE = new Names(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    private static final ImmutableMap<String, Text> OF_EVERY_APPLICATION = ImmutableMap.of(
            "quota", Text.of("募集枠", "quota"),
            "industry", Text.of("業種(大分類)", "industry"),
            "employees", Text.of("従業員数", "employees"));

    /** The seat that is open to all quotas is no quota, but the engine calls it so. */
    private static final ImmutableMap<String, Text> OPEN =
            ImmutableMap.of("open", openSeat(), SeatPlan.OPEN, openSeat());

    private static final ImmutableList<String> QUOTA_ARGUMENTS = ImmutableList.of("quota", "from", "seat");

    /** The names that a programme gives. */
    public static Names of(Programme programme) {
        return new Names(
                programme.quotas().stream().collect(ImmutableMap.toImmutableMap(Quota::id, Quota::name)),
                ImmutableMap.<String, Text>builder()
                        .putAll(OF_EVERY_APPLICATION)
                        .putAll(questions(programme.intake()))
                        .buildKeepingLast(),
                programme.visits().stream()
                        .flatMap(visits -> visits.specialities().stream())
                        .collect(ImmutableMap.toImmutableMap(Speciality::id, Speciality::name)));
    }

    /** The names of quotas alone. */
    public static Names ofQuotas(ImmutableMap<String, Text> quotas) {
        return new Names(quotas, ImmutableMap.of(), ImmutableMap.of());
    }

    /** What a seat is called that any quota may get. */
    public static Text openSeat() {
        return Text.of("全枠共通", "open to all quotas");
    }

    /** The sentence of a reason. */
    public Text text(Reason reason) {
        Text text = reason.text();
        for (String argument : QUOTA_ARGUMENTS) {
            text = named(text, reason, argument, quotas.isEmpty() ? quotas : withOpenSeat());
        }
        text = named(text, reason, "attribute", attributes);
        return named(text, reason, "speciality", specialities);
    }

    /** What a term of a score counts. The codes of terms about an attribute end with its id. */
    public Text text(ScoreTerm term) {
        String attribute = term.code().substring(term.code().lastIndexOf('.') + 1);
        @Nullable Text name = attributes.get(attribute);
        return name == null ? term.text() : named(term.text(), attribute, name);
    }

    private ImmutableMap<String, Text> withOpenSeat() {
        return ImmutableMap.<String, Text>builder().putAll(OPEN).putAll(quotas).buildKeepingLast();
    }

    private static Text named(Text text, Reason reason, String argument, ImmutableMap<String, Text> names) {
        @Nullable String id = reason.arguments().get(argument);
        @Nullable Text name = id == null ? null : names.get(id);
        return id == null || name == null ? text : named(text, id, name);
    }

    /** Ids stand in quotation marks. */
    private static Text named(Text text, String id, Text name) {
        return Text.of(
                text.ja().replace("「" + id + "」", "「" + name.ja() + "」"),
                text.en().replace("'" + id + "'", "'" + name.en() + "'"));
    }

    /** The first heading of a question's column is its name for Japanese readers, its id that for others. */
    private static ImmutableMap<String, Text> questions(Intake intake) {
        return intake.columns().stream()
                .filter(column -> column.field() == IntakeField.ANSWER)
                .flatMap(column -> column.question().stream()
                        .map(id ->
                                Maps.immutableEntry(id, Text.of(column.headers().get(0), id))))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
