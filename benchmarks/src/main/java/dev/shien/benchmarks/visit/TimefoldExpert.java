package dev.shien.benchmarks.visit;

/** An expert, as Timefold groups visits by one. Each is there once, and is equal to itself alone. */
final class TimefoldExpert {

    final int index;
    final int greatestPerDay;
    final int greatestPerWeek;

    /** The number of the place from which the expert sets out. */
    final int base;

    TimefoldExpert(int index, int greatestPerDay, int greatestPerWeek, int base) {
        this.index = index;
        this.greatestPerDay = greatestPerDay;
        this.greatestPerWeek = greatestPerWeek;
        this.base = base;
    }

    boolean weekLimited() {
        return greatestPerWeek < Integer.MAX_VALUE;
    }
}
