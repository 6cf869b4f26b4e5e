package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.SeatSentences;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of every hard rule whether the groups keep it. Rounds whose groups are given are as they are. */
final class RuleChecks {

    private final Crowd crowd;
    private final Layout layout;
    private final Rounds rounds;

    private RuleChecks(Crowd crowd, Layout layout, Rounds rounds) {
        this.crowd = crowd;
        this.layout = layout;
        this.rounds = rounds;
    }

    static ImmutableList<RuleCheck> of(Crowd crowd, Layout layout, ImmutableList<Measure> measures, Rounds rounds) {
        RuleChecks checks = new RuleChecks(crowd, layout, rounds);
        ImmutableList.Builder<RuleCheck> all = ImmutableList.builder();
        all.add(checks.everyoneSeated(), checks.groupSize());
        checks.groupNumber().ifPresent(all::add);
        all.add(checks.runs(), checks.seats());
        for (Measure measure : measures) {
            if (measure.criterion().weight().hard()) {
                all.add(RuleCheck.of(nothingAgainst(measure), measure.breaches(rounds)));
            }
        }
        return all.build();
    }

    private static Reason nothingAgainst(Measure measure) {
        Text counted = measure.counted();
        return Reason.of(measure.criterion().code(), Text.of(counted.ja() + ": 0", counted.en() + ": 0"));
    }

    private RuleCheck everyoneSeated() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            int r = round;
            ImmutableList<String> who = IntStream.range(0, crowd.people())
                    .filter(p -> layout.leftOut(r, p))
                    .mapToObj(crowd::id)
                    .collect(ImmutableList.toImmutableList());
            if (!who.isEmpty()) {
                breaches.add(breach(
                        "workshop.everyone-seated",
                        round,
                        who.size() + "名がどのグループにも入っていない: " + String.join(", ", who),
                        who.size() + " in no group: " + String.join(", ", who)));
            }
        }
        return RuleCheck.of(
                kept(
                        "workshop.everyone-seated",
                        "出席者は全員がいずれか一つのグループに入っている。",
                        "Everybody present sits in exactly one group."),
                breaches.build());
    }

    private RuleCheck groupSize() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (OpenRounds open : layout.open()) {
            for (int t = 0; t < open.allowed().size(); t++) {
                int members = members(open, t);
                boolean noGroup = members == 0 && crowd.problem().size() instanceof GroupSize;
                if (!noGroup && !open.allowed().get(t).allows(members)) {
                    breaches.add(breach(
                            "workshop.group-size",
                            open.rounds()[0],
                            "グループ" + (t + 1) + "は" + members + "名である。",
                            "group " + (t + 1) + " has " + members + " members."));
                }
            }
        }
        return RuleCheck.of(Reason.of("workshop.group-size", SeatSentences.size(crowd.problem())), breaches.build());
    }

    /** How many groups there are, where a range leaves a choice: bounds are for plans with as many. */
    private Optional<RuleCheck> groupNumber() {
        if (!(crowd.problem().size() instanceof GroupSize size) || size.least() == size.greatest()) {
            return Optional.empty();
        }
        SortedSetMultimap<Integer, Integer> rounds = TreeMultimap.create();
        for (OpenRounds open : layout.open()) {
            for (int round : open.rounds()) {
                rounds.put((int) groups(round), crowd.number(round));
            }
        }
        return Optional.of(RuleCheck.kept(
                kept("workshop.group-number", SeatSentences.numberJa(rounds), SeatSentences.numberEn(rounds))));
    }

    private long groups(int round) {
        return Arrays.stream(this.rounds.tables(round))
                .filter(table -> table.length > 0)
                .count();
    }

    /** How many sit at a table in any of the rounds. */
    private int members(OpenRounds open, int table) {
        return (int) Arrays.stream(open.members())
                .filter(p -> Arrays.stream(open.rounds()).anyMatch(r -> rounds.table(r, p) == table))
                .count();
    }

    private RuleCheck runs() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int[] run : crowd.runs()) {
            int[] open = Arrays.stream(run).filter(crowd::open).toArray();
            int[] given = Arrays.stream(run).filter(r -> !crowd.open(r)).toArray();
            for (int round : open) {
                for (int other : run) {
                    boolean comes = crowd.open(other) ? other < round : other == given[given.length - 1];
                    if (comes && parted(round, other)) {
                        breaches.add(breach(
                                "workshop.runs",
                                round,
                                "第" + crowd.number(other) + "回とグループが違う。",
                                "groups differ from those of round " + crowd.number(other) + "."));
                    }
                }
            }
        }
        return RuleCheck.of(
                crowd.problem().runs().isEmpty()
                        ? kept("workshop.runs", "グループを続ける回はない。", "There are no runs over which groups stay.")
                        : kept("workshop.runs", "続けるべき回ではグループが変わらない。", "Groups stay as they are over every run."),
                breaches.build());
    }

    /** Whether two who are seated in both rounds sit together in just one of them. */
    private boolean parted(int round, int other) {
        int[] both = IntStream.range(0, crowd.people())
                .filter(p -> rounds.table(round, p) >= 0 && rounds.table(other, p) >= 0)
                .toArray();
        for (int one : both) {
            for (int two : both) {
                if (rounds.together(round, one, two) != rounds.together(other, one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private RuleCheck seats() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            for (FixedSeat seat : crowd.problem().seats()) {
                boolean here = seat.round() == crowd.number(round);
                if (here && rounds.table(round, crowd.index(seat.participant())) != seat.table() - 1) {
                    breaches.add(breach(
                            "workshop.seats",
                            round,
                            seat.participant() + "の席がグループ" + seat.table() + "にない。",
                            seat.participant() + " does not sit at table " + seat.table() + "."));
                }
            }
        }
        return RuleCheck.of(seatsKept(crowd.problem().seats().size()), breaches.build());
    }

    private static Reason seatsKept(int count) {
        return switch (count) {
            case 0 -> kept("workshop.seats", "決まっている席はない。", "No seats are given.");
            case 1 -> kept("workshop.seats", "決まっている席1件はそのとおりである。", "The seat that is given is kept.");
            default ->
                kept(
                        "workshop.seats",
                        "決まっている席" + count + "件はそのとおりである。",
                        "The " + count + " seats that are given are kept.");
        };
    }

    private static Reason kept(String code, String ja, String en) {
        return Reason.of(code, Text.of(ja, en));
    }

    private Reason breach(String code, int round, String ja, String en) {
        int number = crowd.number(round);
        return Reason.of(
                code,
                Text.of("第" + number + "回: " + ja, "Round " + number + ": " + en),
                ImmutableMap.of("round", String.valueOf(number)));
    }
}
