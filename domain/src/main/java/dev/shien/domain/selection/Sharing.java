package dev.shien.domain.selection;

/**
 * How seats are shared in proportion.
 *
 * @param method the apportionment
 * @param ties who is first among equals
 */
public record Sharing(Apportionment method, Ties ties) {

    /** Largest remainder; ties go by the declared order of the quotas (A1). */
    public static final Sharing DEFAULT = new Sharing(Apportionment.LARGEST_REMAINDER, Ties.DECLARED_ORDER);
}
