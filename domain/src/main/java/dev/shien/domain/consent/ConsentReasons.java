package dev.shien.domain.consent;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/** The texts of what can be wrong with consents. */
final class ConsentReasons {

    private ConsentReasons() {}

    static Reason missing(ConsentForm form, ConsentPart part) {
        return of("consent.missing", form, part, Text.of("未提出です", "has not arrived"));
    }

    static Reason returned(ConsentForm form, ConsentPart part) {
        return of("consent.returned", form, part, Text.of("差戻し中です", "was sent back and has not come again"));
    }

    static Reason defective(ConsentForm form, ConsentPart part, Defect defect) {
        Text what = defect.kind().text();
        Text where = defect.field()
                .map(id -> fieldName(part, id))
                .or(() -> defect.kind() == Defect.Kind.NO_SEAL ? part.seal() : java.util.Optional.empty())
                .map(name -> Text.of("「" + name.ja() + "」の" + what.ja(), name.en() + " " + what.en()))
                .orElse(what);
        return Reason.of(
                "consent.defect",
                sentence(form, part, where),
                ImmutableMap.of("form", form.id(), "party", part.party().name(), "defect", defect.toString()));
    }

    static Reason inOrderAlready(ConsentSheet sheet) {
        return Reason.of(
                "consent.in-order-already",
                Text.of(
                        sheet.form() + "(" + sheet.party().text().ja() + ")は既に不備なく受領済みです",
                        "The part of the " + sheet.party().text().en() + " of " + sheet.form()
                                + " is in order already"),
                ImmutableMap.of("form", sheet.form(), "party", sheet.party().name()));
    }

    static Reason nothingToReturn(String form, Party party) {
        return Reason.of(
                "consent.nothing-to-return",
                Text.of(
                        form + "(" + party.text().ja() + ")に差し戻すべき不備がありません",
                        "The part of the " + party.text().en() + " of " + form
                                + " has no defect for which to send it back"),
                ImmutableMap.of("form", form, "party", party.name()));
    }

    private static Text fieldName(ConsentPart part, String id) {
        return part.fields().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(ConsentField::name)
                .orElse(Text.same(id));
    }

    private static Reason of(String code, ConsentForm form, ConsentPart part, Text what) {
        return Reason.of(
                code,
                sentence(form, part, what),
                ImmutableMap.of("form", form.id(), "party", part.party().name()));
    }

    private static Text sentence(ConsentForm form, ConsentPart part, Text what) {
        return Text.of(
                form.title().ja() + "(" + part.party().text().ja() + "): " + what.ja(),
                form.title().en() + ", part of the " + part.party().text().en() + ": " + what.en());
    }
}
