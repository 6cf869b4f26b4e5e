package dev.shien.benchmarks.visit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.List;
import java.util.stream.IntStream;

/** Places that lie somewhere, from which it follows how long travel takes. */
final class CaseMap {

    /** East and north of Chiyoda in kilometres, about; how many companies out of so many are there. */
    private static final String TOKYO =
            "chiyoda 0 0 4,shinjuku -6 1 3,koto 6 -1 2,adachi 4 11 2,nerima -12 6 2,setagaya -11 -4 2,"
                    + "ota -3 -13 2,mitaka -19 1 1,tachikawa -32 2 1,hachioji -40 -2 1";

    /** East of 138 degrees and north of 36 degrees in kilometres, about; how many people live there, in hundreds of thousands. */
    private static final String JAPAN =
            "hokkaido 297 788 52,aomori 243 533 12,iwate 288 411 12,miyagi 261 255 23,akita 189 411 9,"
                    + "yamagata 216 244 10,fukushima 225 200 18,ibaraki 216 33 28,tochigi 171 67 19,gunma 99 44 19,saitama 144 -11 73,"
                    + "chiba 189 -44 63,tokyo 153 -33 140,kanagawa 144 -67 92,niigata 90 211 22,toyama -72 78 10,ishikawa -126 67 11,"
                    + "fukui -162 11 8,yamanashi 54 -33 8,nagano 18 78 20,gifu -117 -67 20,shizuoka 36 -111 36,aichi -99 -89 75,"
                    + "mie -135 -144 18,shiga -189 -111 14,kyoto -198 -111 26,osaka -225 -144 88,hyogo -252 -144 54,nara -198 -144 13,"
                    + "wakayama -252 -200 9,tottori -342 -56 6,shimane -441 -56 7,okayama -369 -144 19,hiroshima -495 -178 28,"
                    + "yamaguchi -585 -200 13,tokushima -306 -211 7,kagawa -360 -189 10,ehime -468 -244 13,kochi -405 -266 7,"
                    + "fukuoka -684 -266 51,saga -693 -311 8,nagasaki -729 -366 13,kumamoto -657 -355 17,oita -576 -311 11,"
                    + "miyazaki -594 -455 11,kagoshima -666 -488 16,okinawa -927 -1088 15";

    private record Spot(String id, int east, int north, int weight) {

        static Spot of(String row) {
            List<String> words = Splitter.on(' ').splitToList(row);
            return new Spot(words.get(0), number(words, 1), number(words, 2), number(words, 3));
        }

        private static int number(List<String> words, int index) {
            return Integer.parseInt(words.get(index));
        }
    }

    private final ImmutableList<Spot> spots;
    private final int start;
    private final int tenKilometres;
    private final int within;
    private final int longest;

    private CaseMap(String rows, int start, int tenKilometres, int within, int longest) {
        this.spots = Splitter.on(',').splitToStream(rows).map(Spot::of).collect(ImmutableList.toImmutableList());
        this.start = start;
        this.tenKilometres = tenKilometres;
        this.within = within;
        this.longest = longest;
    }

    /** Ten places in Tokyo, from 10 to 70 minutes apart. */
    static CaseMap tokyo() {
        return new CaseMap(TOKYO, 10, 13, 10, 70);
    }

    /** The seats of the 47 prefectures; nothing takes more than eight hours. */
    static CaseMap japan() {
        return new CaseMap(JAPAN, 20, 6, 20, 480);
    }

    /** One of the places, each as often as its weight says. */
    String draw(SplitMix64 random) {
        int left = random.below(spots.stream().mapToInt(Spot::weight).sum());
        int index = 0;
        while (left >= spots.get(index).weight()) {
            left -= spots.get(index).weight();
            index++;
        }
        return spots.get(index).id();
    }

    /** How long it takes between any two places. */
    TravelTimes travel() {
        ImmutableList<TravelLeg> legs = IntStream.range(0, spots.size())
                .boxed()
                .flatMap(to -> IntStream.range(0, to).mapToObj(from -> leg(spots.get(from), spots.get(to))))
                .collect(ImmutableList.toImmutableList());
        return new TravelTimes(spots.stream().map(Spot::id).collect(ImmutableSet.toImmutableSet()), within, legs);
    }

    private TravelLeg leg(Spot one, Spot other) {
        long kilometres = StrictMath.round(StrictMath.hypot(one.east() - other.east(), one.north() - other.north()));
        return new TravelLeg(one.id(), other.id(), (int) Math.min(longest, start + tenKilometres * kilometres / 10));
    }
}
