package dev.shien.examples.input;

import java.nio.CharBuffer;

/** Counts lines as they pass by; CR LF, LF and CR each end one. */
final class LineCount {

    private long line = 1;
    private int length;
    private char last;

    void next(char c) {
        boolean ends = c == '\r' || c == '\n';
        if (ends && !(c == '\n' && last == '\r')) {
            line++;
        }
        length = ends ? 0 : length + 1;
        last = c;
    }

    /** The line on which the next character stands. */
    long line() {
        return line;
    }

    /** The characters of the present line so far. */
    int length() {
        return length;
    }

    /** The line that is reached after the characters that were put into a buffer. */
    long after(CharBuffer written) {
        LineCount ahead = new LineCount();
        ahead.line = line;
        ahead.last = last;
        CharBuffer view = written.duplicate().flip();
        while (view.hasRemaining()) {
            ahead.next(view.get());
        }
        return ahead.line;
    }
}
