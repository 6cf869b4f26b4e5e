package dev.shien.domain.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import java.text.Normalizer;
import java.util.Optional;

/** Reads what somebody said of a situation as a value of its scale. */
final class SituationText {

    private static final Splitter TAGS =
            Splitter.onPattern("[,，、]").trimResults().omitEmptyStrings();

    private SituationText() {}

    /**
     * The value: a whole number without separators, also in full-width digits, for a {@code QUANTITY}; the texts between
     * commas (also full-width or Japanese ones) for {@code TAGS}; otherwise the text without white space around it.
     *
     * @return empty if the text is no value of the scale
     */
    static Optional<AttributeValue> read(AttributeScale scale, String text) {
        Optional<AttributeValue> value =
                switch (scale instanceof AttributeScale.Kind kind ? kind : AttributeScale.Kind.CATEGORY) {
                    case CATEGORY -> category(text.strip());
                    case QUANTITY -> quantity(text);
                    case TAGS -> Optional.of(new AttributeValue.Tags(ImmutableSet.copyOf(TAGS.split(text))));
                };
        return value.filter(scale::allows);
    }

    private static Optional<AttributeValue> category(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.category(text));
    }

    private static Optional<AttributeValue> quantity(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return Optional.ofNullable(Longs.tryParse(digits))
                .filter(number ->
                        -AttributeValue.Quantity.GREATEST <= number && number <= AttributeValue.Quantity.GREATEST)
                .map(AttributeValue::quantity);
    }
}
