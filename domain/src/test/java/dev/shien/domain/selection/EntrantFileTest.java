package dev.shien.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

class EntrantFileTest {

    private static final String SHA256 = "0".repeat(64);

    @Test
    void itsQuotasAreNamesThatEntrantsHave() {
        assertThat(file("卸売業", 1).demand()).containsOnlyKeys("卸売業");
        assertThat(file("が", 1).demand()).containsOnlyKeys("が");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("か\u3099", 1))
                .withMessageContaining("must be in Unicode form NFC");
        assertThatIllegalArgumentException().isThrownBy(() -> file(" ", 1)).withMessageContaining("must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> file("a\nb", 1)).withMessageContaining("one line");
    }

    @Test
    void itHasAnEntrantOfEachQuota() {
        assertThatIllegalArgumentException().isThrownBy(() -> file("x", 0)).withMessageContaining("at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntrantFile(ImmutableSortedMap.of(), false, SHA256, 0))
                .withMessageContaining("at least one entrant");
    }

    private static EntrantFile file(String quota, int demand) {
        return new EntrantFile(ImmutableSortedMap.of(quota, demand), false, SHA256, 0);
    }
}
