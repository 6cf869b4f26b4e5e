package dev.shien.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.json.Json;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PackVersionTest {

    private static final String HASH = "0f".repeat(32);
    private static final PackVersion PACK = PackVersion.of("p", "1", HASH);

    @Test
    void isEqualWhereIdVersionAndHashAre() {
        assertThat(PACK)
                .isEqualTo(PackVersion.lazy("p", "1", () -> HASH))
                .hasSameHashCodeAs(PackVersion.lazy("p", "1", () -> HASH))
                .isNotEqualTo(PackVersion.of("q", "1", HASH))
                .isNotEqualTo(PackVersion.of("p", "2", HASH))
                .isNotEqualTo(PackVersion.of("p", "1", "f0".repeat(32)))
                .isNotEqualTo(HASH);
    }

    @Test
    void asksForAHashOnceAndNotBeforeItIsWanted() {
        AtomicInteger asked = new AtomicInteger();
        PackVersion lazy = PackVersion.lazy("p", "1", () -> {
            asked.incrementAndGet();
            return HASH;
        });
        PackVersion same = lazy;
        assertThat(lazy).hasToString("p 1").isEqualTo(same);
        assertThat(asked).hasValue(0);
        assertThat(lazy.sha256()).isEqualTo(HASH);
        assertThat(same.sha256()).isEqualTo(HASH);
        assertThat(asked).hasValue(1);
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> PackVersion.of("p", "1", HASH.toUpperCase(Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected 64 lower-case hex digits as hash of pack p, was " + "0F".repeat(32));
        assertThatThrownBy(PackVersion.lazy("p", "1", () -> "none")::sha256)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was none");
        assertThatThrownBy(() -> Json.fromTree(
                        Json.parse("pack", "{\"id\": null, \"version\": \"1\", \"sha256\": \"" + HASH + "\"}"),
                        PackVersion.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackFromItsJson() {
        assertThat(Json.toTree(PACK)).hasToString("{\"id\":\"p\",\"version\":\"1\",\"sha256\":\"" + HASH + "\"}");
        assertThat(Json.fromTree(Json.toTree(PACK), PackVersion.class)).isEqualTo(PACK);
    }
}
