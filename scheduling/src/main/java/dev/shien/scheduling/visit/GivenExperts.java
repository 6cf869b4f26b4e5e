package dev.shien.scheduling.visit;

/** The experts of given visits. */
final class GivenExperts {

    private GivenExperts() {}

    /**
     * How many experts there are in a stretch beyond the first, if those of its given visits come and one more.
     *
     * @param first the visit with which the stretch begins
     * @param behind the visit behind it
     * @param more one who comes in any case, or {@link Diary#NOBODY}
     */
    static long beyondFirst(Agenda agenda, int first, int behind, int more) {
        int experts = more == Diary.NOBODY ? 0 : 1;
        for (int visit = first; visit < behind; visit++) {
            Place pin = agenda.given(visit);
            if (pin != null && pin.expert() != more && !comes(agenda, first, visit, pin.expert())) {
                experts++;
            }
        }
        return Math.max(0, experts - 1);
    }

    /** Whether an expert makes a given visit of some. */
    private static boolean comes(Agenda agenda, int first, int behind, int expert) {
        for (int visit = first; visit < behind; visit++) {
            Place pin = agenda.given(visit);
            if (pin != null && pin.expert() == expert) {
                return true;
            }
        }
        return false;
    }
}
