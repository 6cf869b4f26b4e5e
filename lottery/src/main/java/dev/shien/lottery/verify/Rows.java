package dev.shien.lottery.verify;

import java.util.List;

/** Compares lists of a record, row by row, with what was recomputed. */
final class Rows {

    private Rows() {}

    static Step compare(String name, List<List<String>> stated, List<List<String>> recomputed, String passed) {
        int at = 0;
        while (at < stated.size() && at < recomputed.size() && stated.get(at).equals(recomputed.get(at))) {
            at++;
        }
        return at == stated.size() && at == recomputed.size()
                ? Step.passed(name, passed)
                : Step.failed(
                        name,
                        "at position " + (at + 1) + " the record says " + shown(stated, at) + ", recomputed "
                                + shown(recomputed, at));
    }

    private static String shown(List<List<String>> rows, int at) {
        return at < rows.size() ? rows.get(at).toString() : "nothing more";
    }
}
