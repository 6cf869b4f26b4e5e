package dev.shien.domain.applicant;

/** The four levels of the Japan Standard Industrial Classification, from the coarsest. */
public enum JsicLevel {
    /** 大分類: one letter. */
    DIVISION(1),
    /** 中分類: two digits. */
    MAJOR_GROUP(2),
    /** 小分類: three digits. */
    GROUP(3),
    /** 細分類: four digits. */
    CLASS(4);

    private final int length;

    JsicLevel(int length) {
        this.length = length;
    }

    /** How many characters a code of this level has. */
    public int length() {
        return length;
    }

    static JsicLevel ofLength(int length) {
        for (JsicLevel level : values()) {
            if (level.length == length) {
                return level;
            }
        }
        throw new IllegalArgumentException("Expected a code of 1 to 4 characters, was " + length);
    }
}
