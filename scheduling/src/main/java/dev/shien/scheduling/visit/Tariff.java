package dev.shien.scheduling.visit;

/** What visits cost, as a {@link Course} is planned by it: with all others where they are, or where the time of experts has its price. */
interface Tariff {

    /** What a visit by an expert costs at least, on whatever day. */
    long floor(int visit, int expert);

    /** What a visit costs on one of the days of an expert's openings; {@link Passage#NEVER} where it cannot be. */
    long cost(int visit, int expert, Openings openings, int which);

    /** What it costs that one more expert comes to a company, beyond the first of a stretch. */
    long change();

    /** What it costs besides that an expert makes so many visits more. */
    long beyond(int expert, int visits);
}
