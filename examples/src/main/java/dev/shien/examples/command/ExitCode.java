package dev.shien.examples.command;

/** What a process says when it ends. */
public final class ExitCode {

    /** The command has done its work. */
    public static final int OK = 0;

    /** The command has done its work and found something against: an altered record. */
    public static final int NEGATIVE = 1;

    /** What was handed in cannot be worked with. */
    public static final int BAD_INPUT = 2;

    /** Something went wrong that should not, and is not the user's fault. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
