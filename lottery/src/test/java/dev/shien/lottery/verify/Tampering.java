package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.util.function.Consumer;

/**
 * One way to alter a record.
 *
 * @param name what the forger does
 * @param step the step of the verifier that has to fail
 * @param change alters the record; the hashes of lock and record are put right afterwards, as a forger would
 */
record Tampering(String name, String step, Consumer<ObjectNode> change) {

    static Tampering set(String step, String pointer, Object value) {
        return new Tampering("set " + pointer + " to " + value, step, r -> put(r, pointer, value));
    }

    static Tampering clear(String step, String pointer) {
        return new Tampering("set " + pointer + " to null", step, r -> put(r, pointer, NullNode.getInstance()));
    }

    static Tampering remove(String step, String pointer) {
        return new Tampering("remove " + pointer, step, r -> {
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = r.at(pointer.substring(0, slash));
            String last = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode array) {
                array.remove(Integer.parseInt(last));
            } else {
                ((ObjectNode) parent).remove(last);
            }
        });
    }

    static Tampering swap(String step, String array, int a, int b) {
        return new Tampering("swap " + array + " " + a + " and " + b, step, r -> {
            ArrayNode list = (ArrayNode) r.at(array);
            JsonNode first = list.get(a);
            list.set(a, list.get(b));
            list.set(b, first);
        });
    }

    static Tampering repeat(String step, String array, int index) {
        return new Tampering("repeat " + array + " " + index, step, r -> {
            ArrayNode list = (ArrayNode) r.at(array);
            list.insert(index, list.get(index).deepCopy());
        });
    }

    static void put(ObjectNode record, String pointer, Object value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = record.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), Json.toTree(value));
        } else {
            ((ObjectNode) parent).set(last, Json.toTree(value));
        }
    }

    /** Puts the hashes right, as far as there still are any. */
    static void rehash(ObjectNode record) {
        if (record.path("lockHash").isTextual() && record.path("lock").isObject()) {
            record.put("lockHash", CanonicalJson.sha256(record.get("lock")));
        }
        ObjectNode rest = record.deepCopy();
        rest.remove("recordHash");
        rest.remove("signature");
        record.put("recordHash", CanonicalJson.sha256(rest));
    }

    @Override
    public String toString() {
        return name + " -> " + step;
    }
}
