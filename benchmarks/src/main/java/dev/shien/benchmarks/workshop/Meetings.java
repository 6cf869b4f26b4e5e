package dev.shien.benchmarks.workshop;

/** How often each pair meets, and what it costs that one sits together once more or no more. */
final class Meetings {

    private final GroupsInstance instance;
    private final int people;
    private final int again;

    /** By the greater person times people plus the smaller: one byte for a pair keeps the counts in a near cache. */
    private final byte[] met;

    Meetings(GroupsInstance instance) {
        this.instance = instance;
        this.people = instance.people;
        this.again = instance.repeatCost();
        this.met = new byte[people * people];
    }

    /** What a further meeting of two people would cost. */
    int joining(int one, int other) {
        return instance.pairCost(one, other) + (met[pair(one, other)] > 0 ? again : 0);
    }

    /** What would be saved if two people who sit together did not. */
    int leaving(int one, int other) {
        return instance.pairCost(one, other) + (met[pair(one, other)] > 1 ? again : 0);
    }

    /** Counts a meeting and says what it costs. */
    int add(int one, int other) {
        return instance.pairCost(one, other) + (met[pair(one, other)]++ > 0 ? again : 0);
    }

    /** Counts a meeting no more and says what it did cost. */
    int remove(int one, int other) {
        return instance.pairCost(one, other) + (--met[pair(one, other)] > 0 ? again : 0);
    }

    private int pair(int one, int other) {
        return one > other ? one * people + other : other * people + one;
    }
}
