package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/** An instance of curriculum-based course timetabling as it stands in a file of the competition (ITC-2007, track 3; formulation UD2). */
final class CttFile {

    private final StringTokenizer words;
    private final Map<String, CttCourse> courses = new LinkedHashMap<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Set<String> curricula = new LinkedHashSet<>();

    /** How many days there are, and how many periods each of them has. */
    final int days;

    final int periods;

    private CttFile(String content) {
        this.words = new StringTokenizer(content);
        int courseCount = number("Courses:");
        int rooms = number("Rooms:");
        this.days = number("Days:");
        this.periods = number("Periods_per_day:");
        int curriculumCount = number("Curricula:");
        int constraints = number("Constraints:");
        after("COURSES:");
        repeat(courseCount, this::readCourse);
        after("ROOMS:");
        repeat(rooms, () -> seats.put(word(), number()));
        after("CURRICULA:");
        repeat(curriculumCount, this::readCurriculum);
        after("UNAVAILABILITY_CONSTRAINTS:");
        repeat(constraints, () -> course(word()).closed().add(number() * periods + number()));
    }

    /** What stands in a file. */
    static CttFile read(Path file) throws IOException {
        return new CttFile(Files.readString(file));
    }

    /** The courses, in the order of the file. */
    ImmutableList<CttCourse> courses() {
        return ImmutableList.copyOf(courses.values());
    }

    /** The seats of each room, by its id, in the order of the file. */
    ImmutableMap<String, Integer> seats() {
        return ImmutableMap.copyOf(seats);
    }

    /** The ids of the curricula, in the order of the file. */
    ImmutableSet<String> curricula() {
        return ImmutableSet.copyOf(curricula);
    }

    /** A course that the file names. */
    CttCourse course(String id) {
        return Objects.requireNonNull(courses.get(id), id);
    }

    private static void repeat(int often, Runnable what) {
        for (int i = 0; i < often; i++) {
            what.run();
        }
    }

    private void readCourse() {
        String id = word();
        courses.put(
                id,
                new CttCourse(id, word(), number(), number(), number(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    private void readCurriculum() {
        String id = word();
        curricula.add(id);
        repeat(number(), () -> course(word()).curricula().add(id));
    }

    private String word() {
        return words.nextToken();
    }

    private int number() {
        return Integer.parseInt(word());
    }

    private int number(String key) {
        after(key);
        return number();
    }

    private void after(String key) {
        String word = word();
        while (!word.equals(key)) {
            word = word();
        }
    }
}
