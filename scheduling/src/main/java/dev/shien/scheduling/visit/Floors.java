package dev.shien.scheduling.visit;

/** What each expert of a company asks for its visits at least, in the order of the candidates. Not safe for use by several threads. */
final class Floors {

    private final Agenda agenda;
    private final Tariff tariff;
    private final long unplaced;
    private final long[][] ofPhases;
    private final long[] ofAll;
    private int company;
    private int[] order = new int[0];

    Floors(Agenda agenda, Tariff tariff, long unplaced) {
        this.agenda = agenda;
        this.tariff = tariff;
        this.unplaced = unplaced;
        this.ofPhases = new long[agenda.phases][agenda.experts];
        this.ofAll = new long[agenda.experts];
    }

    /** Works out what the candidates of a company ask for, one by one. */
    void begin(int next, int[] candidates, Hands hands) {
        company = next;
        order = candidates;
        for (int i = 0; i < order.length; i++) {
            long sum = hands.entry(0, order[i]);
            for (int p = 0; p < agenda.phases; p++) {
                ofPhases[p][i] = ofVisit(company * agenda.phases + p, order[i]);
                sum += ofPhases[p][i];
            }
            ofAll[i] = Math.min(sum, Passage.NEVER - 1);
        }
    }

    /** What an expert asks for a visit at least, no more than it costs not to have it. */
    private long ofVisit(int visit, int expert) {
        return agenda.isGiven(visit) ? 0 : Math.min(unplaced, tariff.floor(visit, expert));
    }

    /** What a candidate asks for all visits of the company. */
    long of(int candidate) {
        return ofAll[candidate];
    }

    /** What a candidate asks for the visit of a phase. */
    long of(int candidate, int phase) {
        return ofPhases[phase][candidate];
    }

    /** The candidate who asks least for all visits. */
    int lowest() {
        return lowest(ofAll);
    }

    /** Is not among the lowest any more. */
    void leaveOut(int candidate) {
        ofAll[candidate] = Passage.NEVER;
    }

    /** What all visits cost at least where whoever asks least makes each, but for what several experts cost; each asks for its visits one by one then. */
    long byTurns() {
        long sum = 0;
        for (int p = 0; p < agenda.phases; p++) {
            boolean given = agenda.isGiven(company * agenda.phases + p);
            for (int i = 0; i < order.length && !given; i++) {
                ofPhases[p][i] = Math.min(unplaced, ofPhases[p][i] + tariff.beyond(order[i], 1));
            }
            sum += lowest(p);
        }
        return sum;
    }

    /** The least that anyone asks for the visit of a phase. */
    long lowest(int phase) {
        return ofPhases[phase][lowest(ofPhases[phase])];
    }

    private int lowest(long[] floors) {
        int lowest = 0;
        for (int i = 1; i < order.length; i++) {
            lowest = floors[i] < floors[lowest] ? i : lowest;
        }
        return lowest;
    }
}
