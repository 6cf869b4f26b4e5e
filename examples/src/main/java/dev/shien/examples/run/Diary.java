package dev.shien.examples.run;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.shien.domain.application.Stage;
import dev.shien.examples.happening.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is told of a day when it is over: how often each thing was done, and which lines did not apply to anybody. */
final class Diary {

    private final Consumer<String> progress;
    private final Map<String, Integer> done = new TreeMap<>();
    private final ListMultimap<String, Long> passedOver =
            MultimapBuilder.treeKeys().arrayListValues().build();

    Diary(Consumer<String> progress) {
        this.progress = progress;
    }

    void done(String what) {
        done.merge(what, 1, Integer::sum);
    }

    void done(Happening happening) {
        done(happening.what().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A line for one application to which it does not apply at its stage: nothing wrong where nobody knows who wins. */
    void passOver(Happening happening, Stage stage) {
        passedOver.put(happening.what() + " " + stage.text().en(), happening.line());
    }

    /** Tells of the day and begins the next. */
    void close(String day) {
        if (!done.isEmpty()) {
            progress.accept(day + ", " + join(done));
        }
        if (!passedOver.isEmpty()) {
            progress.accept(day + ", passed over: "
                    + passedOver.asMap().entrySet().stream()
                            .map(e -> e.getKey() + " (" + lines(List.copyOf(e.getValue())) + ")")
                            .collect(Collectors.joining(", ")));
        }
        done.clear();
        passedOver.clear();
    }

    private static String join(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Lines that follow each other are told as a range. */
    private static String lines(List<Long> numbers) {
        List<String> runs = new ArrayList<>();
        for (int from = 0, to = 0; from < numbers.size(); from = to) {
            to = from + 1;
            while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
                to++;
            }
            runs.add(numbers.get(from) + (to == from + 1 ? "" : "-" + numbers.get(to - 1)));
        }
        return (numbers.size() == 1 ? "line " : "lines ") + String.join(", ", runs);
    }
}
