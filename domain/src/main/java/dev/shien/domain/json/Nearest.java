package dev.shien.domain.json;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;

/** Which of the known names somebody may have meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * {@code . Maybe 'e12'} for the known name that is nearest to another, if it is near: at most two characters, and less than
     * half of them, have to be put in, left out or replaced (Levenshtein 1966); nothing otherwise.
     */
    public static String maybe(String name, ImmutableSet<?> known) {
        return known.stream()
                .map(Object::toString)
                .filter(other -> Math.abs(other.length() - name.length()) <= 2 && isNear(name, other))
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .map(other -> ". Maybe '" + other + "'")
                .orElse("");
    }

    private static boolean isNear(String name, String other) {
        return distance(name, other) <= Math.min(2, (Math.max(name.length(), other.length()) - 1) / 2);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
