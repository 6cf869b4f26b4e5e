package dev.shien.lottery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TicketOrderProperties {

    /** Rule 1: the order is that of unsigned 256-bit numbers, even where the leading bits agree; ties keep their order. */
    @Property(tries = 500)
    void sortsAsUnsignedNumbers(
            @ForAll @Size(max = 300) byte[] last, @ForAll @IntRange(max = 31) int where, @ForAll byte filler) {
        byte[] tickets = new byte[last.length * 32];
        Arrays.fill(tickets, filler);
        for (int i = 0; i < last.length; i++) {
            tickets[i * 32 + where] = last[i];
        }
        int[] expected = IntStream.range(0, last.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> last[i] & 0xFF))
                .mapToInt(i -> i)
                .toArray();
        assertThat(TicketOrder.of(tickets)).isEqualTo(expected);
    }
}
