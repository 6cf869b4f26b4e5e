package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.WhenNotFull;
import org.junit.jupiter.api.Test;

/** A29: what happens to three retailers for four seats, of which retailers may have two. */
class WhenNotFullTest {

    @Test
    void selectAllGivesAPlaceToEachWithoutADraw() {
        Scene scene = locked(WhenNotFull.SELECT_ALL);

        assertThat(scene.who(Stage.SELECTED)).hasSize(3);
        assertThat(scene.view().draws().locks()).isEmpty();
        assertThat(Scene.last(scene.application("baker").reasons()).code()).isEqualTo("selection.all-selected");
        assertThat(Scene.codes(scene.draw())).containsExactly("selection.no-draw-needed");
    }

    @Test
    void drawAllTheSameKeepsToTheQuotas() {
        Scene scene = locked(WhenNotFull.DRAW_ALL_THE_SAME);
        assertThat(scene.who(Stage.COMPLETED)).hasSize(3);

        scene.draw().subject();

        assertThat(scene.who(Stage.SELECTED)).hasSize(2);
        assertThat(scene.who(Stage.WAITLISTED)).hasSize(1);
    }

    private static Scene locked(WhenNotFull policy) {
        return Scene.of(Small.with(document -> {
                    document.withObject("/quotas/0").put("max", 2);
                    document.withObject("/policies").put("whenNotFull", policy.name());
                }))
                .apply(RETAIL, "baker", "grocer", "florist")
                .locked();
    }
}
