package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary texts, among them characters beyond the basic plane, quotation marks and markup. */
public final class Texts {

    private static final int LONGEST = 12;
    private static final int MOST = 3;

    private Texts() {}

    /** Any text in both languages. */
    public static Arbitrary<Text> any() {
        return Combinators.combine(words(), words()).as(Text::of);
    }

    /** Up to three texts. */
    public static Arbitrary<ImmutableList<Text>> lists() {
        return any().list().ofMaxSize(MOST).map(ImmutableList::copyOf);
    }

    /** Any text that is not blank and that UTF-8 can hold. */
    public static Arbitrary<String> words() {
        Arbitrary<String> strange = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(LONGEST)
                .filter(text ->
                        !text.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(
                Arbitraries.of("小売・卸売枠", "workshop", "𠮷野家", "\"'<b>&\\", "①㈱ｶﾅ", "line\nbreak\tor tab"), strange);
    }
}
