package dev.shien.domain.json;

/**
 * One thing that is wrong with a document.
 *
 * @param source the document's name, usually a file name
 * @param path where in it, such as {@code $.quotas[2].target}
 * @param value what stands there, shortened
 * @param expected what was expected instead
 */
public record Problem(String source, String path, String value, String expected) {

    private static final int LONGEST = 80;

    /** Shortens the value so that a message stays readable. */
    public Problem {
        if (value.length() > LONGEST) {
            value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST))) + "…";
        }
    }

    /** The problem as one line for people. */
    @Override
    public String toString() {
        return source + ": " + path + ": was " + value + ", expected " + expected;
    }
}
