package dev.shien.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulasProperties {

    @Property
    void unmarkGivesBackWhatMarkWasGiven(@ForAll("texts") String text) {
        assertThat(Formulas.unmark(Formulas.mark(text))).isEqualTo(text);
    }

    @Property
    void markedTextNeverStartsAFormula(@ForAll("texts") String text) {
        assertThat(Formulas.mark(text)).doesNotMatch("(?s)[\\s]*[=+\\-@＝＋－＠].*").doesNotMatch("(?s)[\\t\\r\\n].*");
    }

    @Property
    void harmlessTextStaysAsItIs(@ForAll("harmless") String text) {
        assertThat(Formulas.mark(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@＝＋－＠'\t\r\n a1日\"").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.strings().withChars("a1日=-\"").ofMaxLength(6).map(tail -> "株" + tail);
    }
}
