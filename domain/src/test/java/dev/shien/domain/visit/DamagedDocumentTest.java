package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.InvalidDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever stands at whatever place of a document, it is read or refused with the place, and never something else. */
class DamagedDocumentTest {

    private static final ImmutableList<String> VALUES =
            ImmutableList.of("null", "-1", "\"e1\"", "[]", "[{}]", "{\"x\": 1}");

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>();
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            pointers.addAll(pointers(field.getValue(), pointer + "/" + field.getKey()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.addAll(pointers(node.get(i), pointer + "/" + i));
        }
        return pointers;
    }

    @Test
    void everyValueAtEveryPlaceIsReadOrRefusedWithItsPlace() {
        int refused = 0;
        for (String pointer : pointers(VisitDocuments.full(), "")) {
            for (String value : VALUES) {
                refused += refused(pointer, value) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static boolean refused(String pointer, String value) {
        try {
            VisitDocuments.read(VisitDocuments.with(pointer, value));
            return false;
        } catch (InvalidDocument e) {
            assertThat(e.problems())
                    .as("%s at %s", value, pointer)
                    .allSatisfy(problem -> assertThat(problem.toString())
                            .startsWith("visits.json: $")
                            .contains(": was ", ", expected "));
            return true;
        } catch (IllegalArgumentException e) {
            // What is right by itself but contradicts another part: an end before its start, somebody who has gone.
            assertThat(e).as("%s at %s", value, pointer).hasMessageMatching("(?s)(Window|Visit|Period|Unknown) .*");
            return true;
        }
    }
}
