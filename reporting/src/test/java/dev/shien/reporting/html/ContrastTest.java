package dev.shien.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour of words stands out from every colour that they stand on, by day and by night (WCAG 2.2, 1.4.3). */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    private static ImmutableMap<String, Integer> day = ImmutableMap.of();
    private static ImmutableMap<String, Integer> night = ImmutableMap.of();

    @BeforeAll
    static void read() throws IOException {
        String style = Resources.toString(Resources.getResource(HtmlPages.class, "page.css"), StandardCharsets.UTF_8);
        int dark = style.indexOf("prefers-color-scheme: dark");
        day = colours(style.substring(0, dark));
        night = colours(style.substring(dark, style.indexOf("@media print")));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, ground",
        "ink, raised",
        "ink, good-ground",
        "ink, warn-ground",
        "ink, bad-ground",
        "quiet, ground",
        "quiet, raised",
        "quiet, warn-ground",
        "accent, ground",
        "accent, raised",
        "link, ground",
        "link, raised",
        "band-ink, band",
        "good, good-ground",
        "warn, warn-ground",
        "bad, bad-ground"
    })
    void wordsStandOutFromTheirGround(String words, String ground) {
        assertThat(contrast(day, words, ground)).as("by day").isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(night, words, ground)).as("by night").isGreaterThanOrEqualTo(LEAST);
    }

    /** By lightness alone, so in grey and whatever colours a reader sees; the darkest have a hole besides. */
    @ParameterizedTest(name = "{1} from {0}")
    @CsvSource({"ground, once, 3.0", "raised, once, 2.9", "once, twice, 2.8", "twice, often, 1.8", "ground, often, 12.0"
    })
    void shadesOfAMatrixStandOutFromEachOther(String lighter, String darker, double least) {
        assertThat(contrast(day, lighter, darker)).as("by day").isGreaterThanOrEqualTo(least);
        assertThat(contrast(night, lighter, darker)).as("by night").isGreaterThanOrEqualTo(least);
    }

    private static ImmutableMap<String, Integer> colours(String style) {
        Map<String, Integer> colours = new LinkedHashMap<>();
        Matcher colour = COLOUR.matcher(style);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
        return ImmutableMap.copyOf(colours);
    }

    private static double contrast(ImmutableMap<String, Integer> colours, String one, String other) {
        double a = luminance(colours, one);
        double b = luminance(colours, other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(ImmutableMap<String, Integer> colours, String name) {
        int rgb = Optional.ofNullable(colours.get(name)).orElseThrow();
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
