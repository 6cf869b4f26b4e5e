package dev.shien.domain.eligibility;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * Where a rule stands.
 *
 * @param law the law, order or outline
 * @param article article, paragraph and item
 * @param url where it can be read
 */
public record Citation(Text law, Text article, Optional<String> url) {

    /** Law and article together, as a notice quotes them: 中小企業基本法第2条第1項. */
    public Text text() {
        String between = article.ja().startsWith("第") ? "" : " ";
        return Text.of(law.ja() + between + article.ja(), law.en() + " " + article.en());
    }
}
