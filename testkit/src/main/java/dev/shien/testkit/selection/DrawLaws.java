package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of lock, draw and record. */
public interface DrawLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: the lock does not depend on the order in which entrants are given. */
    @Property(tries = 60)
    default void lockDoesNotDependOnTheOrderOfEntrants(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRequest request = draw.request();
        DrawRequest reversed = DrawRequest.builder()
                .id(request.id())
                .rules(request.rules())
                .addAllEntrants(request.entrants().reverse())
                .seed(request.seed())
                .lockedAt(request.lockedAt())
                .build();
        assertThat(lottery().lock(reversed).hash())
                .isEqualTo(lottery().lock(request).hash());
    }

    /** Rule 2: the same draw gives the same bytes, and the record survives a journey through JSON. */
    @Property(tries = 60)
    default void sameDrawSameBytes(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        byte[] bytes = CanonicalJson.bytes(record.toJson());

        assertThat(CanonicalJson.bytes(draw.hold(lottery()).toJson())).isEqualTo(bytes);
        assertThat(Json.fromTree(Json.parse("record", bytes), DrawRecord.class)).isEqualTo(record);
    }

    /** Rule 3: a secret other than the one committed to is refused, and neither secret shows. */
    @Property(tries = 50)
    default void anotherSecretIsRefused(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        byte[] bytes = draw.secret().bytes();
        bytes[0] ^= 1;
        DrawSecret other = DrawSecret.of(bytes);
        LockedDraw lock = lottery().lock(draw.request());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().draw(lock, other, draw.sources(), draw.drawnAt()))
                .withMessageNotContainingAny(draw.secret().reveal(), other.reveal());
        assertThat(lock.toString() + draw).doesNotContain(draw.secret().reveal());
    }

    /** Rule 4: a draw without a public source later than the lock says that it is self-seeded. */
    @Property(tries = 50)
    default void selfSeededDrawsSaySo(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        assertThat(draw.hold(lottery()).selfSeeded()).isEqualTo(draw.sources().isEmpty());
    }

    /** Rule 5: a draw before the last of its sources is public is refused. */
    @Property(tries = 50)
    default void aDrawBeforeASourceIsPublicIsRefused(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        Optional<OffsetDateTime> last = draw.request().seed().sources().stream()
                .flatMap(source -> source.expectedAt().stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
        Assume.that(last.isPresent());
        LockedDraw lock = lottery().lock(draw.request());
        OffsetDateTime early = last.orElseThrow().minusNanos(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().draw(lock, draw.secret(), draw.sources(), early));
    }

    /** Rule 6: a lock at which a beacon among the sources is public already is refused. */
    @Property(tries = 50)
    default void aBeaconThatIsPublicAtTheLockIsRefused(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRequest request = draw.request();
        long past = DrandChain.QUICKNET.roundAfter(request.lockedAt()) - 1;
        SeedTerms terms = new SeedTerms(
                request.seed().commitment(), ImmutableList.of(new Source.Drand("public", DrandChain.QUICKNET, past)));
        DrawRequest late = DrawRequest.builder()
                .id(request.id())
                .rules(request.rules())
                .addAllEntrants(request.entrants())
                .seed(terms)
                .lockedAt(request.lockedAt())
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> lottery().lock(late));
    }
}
