package dev.shien.scheduling.internal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** For how long a conflict is looked for. */
class PatienceTest {

    private static void look(Patience patience, long times) {
        for (long i = 0; i < times; i++) {
            patience.look();
        }
    }

    @Test
    void stopIsAskedOnceInAThousandLooks() {
        int[] asked = new int[1];
        Patience patience = new Patience(() -> ++asked[0] == 3);

        look(patience, 1023);
        assertThat(asked[0]).isZero();
        look(patience, 1);
        assertThat(asked[0]).isEqualTo(1);
        look(patience, 1025);
        assertThat(asked[0]).isEqualTo(2);
        assertThat(patience.isSpent()).isFalse();
        look(patience, 1023);
        assertThat(patience.isSpent()).isTrue();
    }

    /** Whoever has stopped it is not asked again. */
    @Test
    void stopIsNotTakenBack() {
        int[] asked = new int[1];
        Patience patience = new Patience(() -> asked[0]++ == 0);

        patience.ask();
        patience.ask();

        assertThat(patience.isSpent()).isTrue();
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void patienceEndsAfterTenMillionLooks() {
        Patience patience = new Patience(() -> false);

        look(patience, 10_000_000);
        assertThat(patience.isSpent()).isFalse();
        look(patience, 1);
        assertThat(patience.isSpent()).isTrue();
    }
}
