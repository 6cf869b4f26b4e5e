package dev.shien.lottery.verify;

import java.util.ArrayList;
import java.util.List;

/** What was found of one source: where the record differs, what was checked and what was not. */
final class SourceFinding {

    private final String about;
    private final Problems problems = new Problems();
    private final List<String> said = new ArrayList<>();

    /** Nothing yet. */
    SourceFinding(String about) {
        this.about = about;
    }

    void say(String found) {
        said.add(found);
    }

    /** Notes a problem unless all is well. */
    void note(boolean ok, String problem) {
        if (!ok) {
            problems.add(about + ": " + problem);
        }
    }

    /** Notes a problem where a value is not as expected. */
    void expect(String what, Object expected, Object stated) {
        note(expected.equals(stated), what + " is " + Quoted.of(stated) + ", expected " + Quoted.of(expected));
    }

    Step step() {
        return problems.step("source", about + ": " + String.join("; ", said));
    }
}
