package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawPart;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of a draw over entrants who are given one after another. */
public interface AccumulatorLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: any partition, merged in any order, gives the record that the draw gives. */
    @Property(tries = 60)
    default void anyPartitionGivesTheRecordOfTheDraw(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        LockedDraw lock = lottery().lock(draw.request());
        assertThat(inParts(draw, lock, parts, random)).isEqualTo(draw.hold(lottery()));
    }

    /** Rule 2: with the entrants in a file, any partition gives the same record. */
    @Property(tries = 60)
    default void anyPartitionOfAFileGivesTheSameRecord(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll @IntRange(max = 5) int waitlist,
            @ForAll Random random) {
        LockedDraw lock = lottery().lock(filed(draw, waitlist));
        assertThat(inParts(draw, lock, parts, random)).isEqualTo(inParts(draw, lock, 1, random));
    }

    /** Rule 3: a draw that lacks an entrant, or has one too many, is not finished. */
    @Property(tries = 50)
    default void everyEntrantIsAddedOnce(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw, @ForAll boolean file) {
        LockedDraw lock = lottery().lock(file ? filed(draw, 2) : draw.request());
        DrawAccumulator lacking = start(draw, lock);
        Iterables.skip(draw.request().entrants(), 1).forEach(lacking::add);
        assertThatIllegalArgumentException().isThrownBy(lacking::finish).withMessageContaining("were added");

        Entrant first = draw.request().entrants().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> {
            lacking.add(first);
            lacking.add(first);
            lacking.finish();
        });
    }

    /** Rule 4: a part of one draw is not taken for a part of another. */
    @Property(tries = 50)
    default void partsOfAnotherDrawAreRefused(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw) {
        DrawAccumulator listed = start(draw, lottery().lock(draw.request()));
        DrawAccumulator filed = start(draw, lottery().lock(filed(draw, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listed.merge(filed.part()))
                .withMessageContaining(filed.part().lockHash());
    }

    private DrawAccumulator start(DrawCase draw, LockedDraw lock) {
        return lottery().accumulate(lock, draw.secret(), draw.sources(), draw.drawnAt());
    }

    /** Each part travels as JSON. */
    private DrawRecord inParts(DrawCase draw, LockedDraw lock, int parts, Random random) {
        List<DrawAccumulator> accumulators = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            accumulators.add(start(draw, lock));
        }
        List<Entrant> entrants = new ArrayList<>(draw.request().entrants());
        Collections.shuffle(entrants, random);
        entrants.forEach(e -> accumulators.get(random.nextInt(parts)).add(e));
        Collections.shuffle(accumulators, random);
        DrawAccumulator all = start(draw, lock);
        for (DrawAccumulator accumulator : accumulators) {
            byte[] sent = CanonicalJson.bytes(Json.toTree(accumulator.part()));
            all.merge(Json.fromTree(Json.parse("part", sent), DrawPart.class));
        }
        return all.finish();
    }

    private static DrawRequest filed(DrawCase draw, int waitlist) {
        DrawRequest request = draw.request();
        Map<String, Integer> demand = new TreeMap<>();
        request.entrants().forEach(e -> demand.merge(e.quota(), 1, Integer::sum));
        return DrawRequest.builder()
                .id(request.id())
                .rules(request.rules())
                .entrantFile(new EntrantFile(ImmutableSortedMap.copyOf(demand), true, "ab".repeat(32), waitlist))
                .seed(request.seed())
                .lockedAt(request.lockedAt())
                .build();
    }
}
