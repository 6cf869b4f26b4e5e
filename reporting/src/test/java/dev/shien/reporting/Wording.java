package dev.shien.reporting;

/** Gives every free text of a sample: plausible, or hostile. */
interface Wording {

    /** Plausible words, each with a mark by which it can be found again. */
    Wording PLAIN = new Wording() {
        @Override
        public String text(String what) {
            return "見本の" + what;
        }

        @Override
        public String line(String what) {
            return "R-" + what;
        }

        @Override
        public String title(String written) {
            return written;
        }
    };

    /** Words that try to break out of every format. */
    Wording HOSTILE = new Wording() {
        @Override
        public String text(String what) {
            return "=HYPERLINK(\"http://evil.example/\",1)\t\u0000\u001b\r\n<script>alert('" + what + "')</script>"
                    + "</style></title>--><img src=x onerror=alert(1)>\"' onmouseover=\"alert(1) ${7*7} \u202e\u2028&lt;";
        }

        @Override
        public String line(String what) {
            return "=R-" + what + "\"'><script>alert(1)</script>&amp;../..\\";
        }

        @Override
        public String title(String written) {
            return text(written);
        }
    };

    /** A free text. */
    String text(String what);

    /** A text that the programme's definition holds. */
    String title(String written);

    /** A free text of one line without control characters. */
    String line(String what);
}
