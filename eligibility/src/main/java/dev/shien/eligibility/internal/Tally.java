package dev.shien.eligibility.internal;

/** Counts parts towards "at least n of them". */
final class Tally {

    private final int least;
    private int parts;
    private int mayFail;
    private int mayBeJudged;
    private int mustBeMet;
    private int metOrUnmet;
    private int mayBeMet;

    Tally(int least) {
        this.least = least;
    }

    void add(int outcomes) {
        boolean judged = (outcomes & Outcomes.JUDGEMENT) != 0;
        parts++;
        mayFail += outcomes & Outcomes.UNMET;
        mayBeJudged += judged ? 1 : 0;
        mayBeMet += (outcomes & Outcomes.MET) != 0 ? 1 : 0;
        mustBeMet += outcomes == Outcomes.MET ? 1 : 0;
        metOrUnmet += !judged && Integer.bitCount(outcomes) == 2 ? 1 : 0;
    }

    /** What the n-th greatest part may be. */
    int outcomes() {
        boolean unmet = mayFail > parts - least;
        boolean met = mayBeMet >= least;
        return Outcomes.of(met, unmet) | (judgement() ? Outcomes.JUDGEMENT : 0);
    }

    /** At most n - 1 parts met, and at least n that are met or judged. */
    private boolean judgement() {
        int spare = least - 1 - mustBeMet;
        return spare >= 0 && mustBeMet + mayBeJudged + Math.min(metOrUnmet, spare) >= least;
    }
}
