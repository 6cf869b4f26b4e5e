package dev.shien.reporting.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines and text as RFC 5545 has them. */
class ContentLineProperties {

    private static final int LONGEST = 75;

    /** Section 3.1: a line of 67 octets need not be folded, and its example unfolds to it. */
    @Example
    void theLineOfTheRfcIsNotFoldedAndItsExampleUnfoldsToIt() {
        String line = "DESCRIPTION:This is a long description that exists on a long line.";

        assertThat(ContentLine.fold(line)).isEqualTo(line + "\r\n");
        assertThat(unfold("DESCRIPTION:This is a lo\r\n ng description\r\n  that exists on a long line.\r\n"))
                .isEqualTo(line);
    }

    /** Section 3.3.11: its example of three lines; section 3.8.1.7: its example of a comma. */
    @Example
    void theTextsOfTheRfcAreEscapedAsThere() {
        assertThat(ContentLine.text("Project XYZ Final Review\nConference Room - 3B\nCome Prepared."))
                .isEqualTo("Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
        assertThat(ContentLine.text("Conference Room - F123, Bldg. 002"))
                .isEqualTo("Conference Room - F123\\, Bldg. 002");
        assertThat(ContentLine.text("a;b\\c:\"d\"")).isEqualTo("a\\;b\\\\c:\"d\"");
    }

    @Example
    void everyLineBreakIsOneAndWhatNoTextMayHoldIsReplaced() {
        assertThat(ContentLine.text("a\r\nb\rc\nd\te")).isEqualTo("a\\nb\\nc\\nd\te");
        assertThat(ContentLine.text("a\u0000b\u001Bc\u007Fd\u0085e\uD842f"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Example
    void aLineIsFoldedAtTheLastCharacterThatFits() {
        assertThat(ContentLine.fold("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(ContentLine.fold("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
        assertThat(ContentLine.fold("x".repeat(150)))
                .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
        assertThat(ContentLine.fold("x" + "支".repeat(25))).isEqualTo("x" + "支".repeat(24) + "\r\n 支\r\n");
        assertThat(ContentLine.fold("x".repeat(72) + "𠮷")).isEqualTo("x".repeat(72) + "\r\n 𠮷\r\n");
    }

    @Property
    void noLineIsLongerThanAllowedAndNoCharacterIsCut(@ForAll("lines") String line) {
        List<String> pieces = Splitter.on("\r\n").splitToList(ContentLine.fold(line));

        assertThat(pieces.subList(0, pieces.size() - 1)).allSatisfy(piece -> {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes.length).isLessThanOrEqualTo(LONGEST);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(piece);
        });
        assertThat(pieces.get(pieces.size() - 1)).isEmpty();
        assertThat(unfold(ContentLine.fold(line))).isEqualTo(line);
    }

    /** Lines of escaped text, Japanese and rare characters among them. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("aZ0 ;,:\\支援é").ofMaxLength(200).map(text -> text.replace("0", "𠮷"));
    }

    private static String unfold(String folded) {
        return folded.replace("\r\n ", "").replace("\r\n", "");
    }
}
