package dev.shien.domain.programme;

/** What happens to an application with the same representative or address as an earlier one of another company (A12). */
public enum SameGroupPolicy {
    /** Both count; a person is told to look. */
    FLAG,
    /** The later one is refused; a person is told as well. */
    REFUSE_LATER;

    /** Whether the later application may go on. */
    public boolean admitsLater() {
        return this == FLAG;
    }
}
