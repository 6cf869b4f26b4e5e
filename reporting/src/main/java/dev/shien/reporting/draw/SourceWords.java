package dev.shien.reporting.draw;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Source;
import dev.shien.reporting.document.Cell;

/** What a public source is and where its value can be looked up. */
final class SourceWords {

    private SourceWords() {}

    static Cell kind(Source source) {
        if (source instanceof Source.Numbers) {
            return words("公表された数字", "Published numbers");
        }
        if (source instanceof Source.Drand) {
            return words("drand(乱数ビーコン)", "drand, a randomness beacon");
        }
        if (source instanceof Source.Nist) {
            return words("NIST の乱数ビーコン", "NIST's randomness beacon");
        }
        return words("公表された文言", "Published text");
    }

    /** Lines that say where the value is to be found, and whose it must be. */
    static ImmutableList<Cell> whereToLookUp(Source source) {
        if (source instanceof Source.Drand drand) {
            return ImmutableList.of(
                    words("第 " + drand.round() + " ラウンド。チェーン:", "Round " + drand.round() + " of the chain"),
                    new Cell.Code(drand.chain().hash()));
        }
        if (source instanceof Source.Nist nist) {
            return ImmutableList.of(
                    words("チェーン " + nist.chainIndex() + " の次の時刻のパルス:", "Pulse of chain " + nist.chainIndex() + " at"),
                    new Cell.Moment(nist.at()),
                    words("証明書の SHA-512(NIST の公表値と照合):", "SHA-512 of its certificate, to compare with NIST's"),
                    new Cell.Code(nist.certificateId()));
        }
        return ImmutableList.of(words("名称に示した公表元で確認", "To be looked up where its name says"));
    }

    private static Cell words(String ja, String en) {
        return new Cell.Words(Text.of(ja, en));
    }
}
