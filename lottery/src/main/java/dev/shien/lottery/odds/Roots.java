package dev.shien.lottery.odds;

/** An odd number of roots of unity, and the first of them up to where a spectrum is negligible. */
final class Roots {

    private final int half;
    private final int kept;
    private final double[] cosines;
    private final double[] sines;
    private final double[] rises;

    /**
     * Roots whose number is twice the half and one.
     *
     * @param least those are kept of which {@code least * (1 - cos θ)} is at most 1
     */
    Roots(int half, double least) {
        this.half = half;
        int all = 2 * half + 1;
        cosines = new double[all];
        sines = new double[all];
        rises = new double[half + 1];
        for (int i = 0; i <= half; i++) {
            double sine = StrictMath.sin(StrictMath.PI * i / all);
            rises[i] = 2 * sine * sine;
            cosines[i] = 1 - rises[i];
            sines[i] = StrictMath.sin(2 * StrictMath.PI * i / all);
        }
        for (int i = 1; i <= half; i++) {
            cosines[all - i] = cosines[i];
            sines[all - i] = -sines[i];
        }
        int last = half;
        while (last > 0 && least * rises[last] > 1) {
            last--;
        }
        kept = last + 1;
    }

    int half() {
        return half;
    }

    int all() {
        return 2 * half + 1;
    }

    /** How many are kept on one side, with 1 itself; the other side mirrors them. */
    int kept() {
        return kept;
    }

    /** Which root is the j-th to a power. */
    int turn(int j, long power) {
        return Math.floorMod(j * power, all());
    }

    /** Which root a root times the j-th is. */
    int next(int root, int j) {
        int next = root + j;
        return next < all() ? next : next - all();
    }

    double angle(int j) {
        return 2 * StrictMath.PI * j / all();
    }

    double cosine(int j) {
        return cosines[j];
    }

    double sine(int j) {
        return sines[j];
    }

    /** 1 - cos θ, to as many digits where it is small; for a root of the first half. */
    double oneLessCosine(int j) {
        return rises[j];
    }
}
