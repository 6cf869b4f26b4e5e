package dev.shien.lottery.verify;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a part of a record: the first few in full, of the rest their number. */
final class Problems {

    /** So many are kept: more would fill the memory where nothing is as it should be. */
    private static final int SHOWN = 5;

    private final List<String> shown = new ArrayList<>();
    private long count;

    void add(String problem) {
        count++;
        if (shown.size() < SHOWN) {
            shown.add(problem);
        }
    }

    /** Whether nothing is wrong. */
    boolean isEmpty() {
        return count == 0;
    }

    /** Passed if nothing is wrong, otherwise failed with what is. */
    Step step(String name, String passed) {
        return isEmpty() ? Step.passed(name, passed) : Step.failed(name, toString());
    }

    @Override
    public String toString() {
        String more = count > shown.size() ? "; and " + (count - shown.size()) + " more" : "";
        return String.join("; ", shown) + more;
    }
}
