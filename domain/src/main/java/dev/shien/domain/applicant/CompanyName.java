package dev.shien.domain.applicant;

/** Compares names of companies as people write them: 株式会社 or ㈱, before or after, in any width, with or without blanks. */
public final class CompanyName {

    private CompanyName() {}

    /** Whether two names are the same but for the way in which they are written. */
    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** The name folded and without the words that mark its legal form. */
    static String bare(String name) {
        String folded = Characters.folded(name);
        for (LegalForm form : LegalForm.values()) {
            for (String mark : form.marks()) {
                folded = without(folded, mark);
            }
        }
        return folded;
    }

    private static String without(String name, String mark) {
        boolean isMark = mark.endsWith("会社") || mark.endsWith("法人") || mark.startsWith("(");
        if (isMark && name.length() > mark.length()) {
            if (name.startsWith(mark)) {
                return name.substring(mark.length());
            }
            if (name.endsWith(mark)) {
                return name.substring(0, name.length() - mark.length());
            }
        }
        return name;
    }
}
