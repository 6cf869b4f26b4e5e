package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.RoundRun;

/** Says of every hard rule whether the groups keep it. */
final class RuleChecks {

    private final Crowd crowd;
    private final ImmutableList<RoundPlan> rounds;

    private RuleChecks(Crowd crowd, ImmutableList<RoundPlan> rounds) {
        this.crowd = crowd;
        this.rounds = rounds;
    }

    static ImmutableList<RuleCheck> of(Crowd crowd, ImmutableList<RoundPlan> rounds) {
        RuleChecks checks = new RuleChecks(crowd, rounds);
        return ImmutableList.of(
                checks.everyoneSeated(),
                checks.groupSize(),
                checks.apart(),
                checks.meetings(),
                checks.runs(),
                checks.given());
    }

    private RuleCheck everyoneSeated() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (RoundPlan round : rounds) {
            if (!round.leftOut().isEmpty()) {
                String who = String.join(
                        ", ", round.leftOut().stream().map(LeftOut::participant).toList());
                breaches.add(breach(
                        "workshop.everyone-seated",
                        round.round(),
                        round.leftOut().size() + "名がどのグループにも入っていない: " + who,
                        round.leftOut().size() + " in no group: " + who));
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
        GroupSize size = crowd.problem.size();
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (RoundPlan round : rounds) {
            for (Group group : round.groups()) {
                int members = group.members().size();
                if (members < size.least() || members > size.greatest()) {
                    breaches.add(breach(
                            "workshop.group-size",
                            round.round(),
                            "グループ" + group.number() + "は" + members + "名である。",
                            "group " + group.number() + " has " + members + " members."));
                }
            }
        }
        return RuleCheck.of(
                kept(
                        "workshop.group-size",
                        "各グループは" + size.least() + "名から" + size.greatest() + "名である。",
                        "Every group has " + size.least() + " to " + size.greatest() + " members."),
                breaches.build());
    }

    private RuleCheck apart() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (RoundPlan round : rounds) {
            for (Group group : round.groups()) {
                for (ApartPair pair : crowd.problem.apart()) {
                    if (group.members().contains(pair.one()) && group.members().contains(pair.other())) {
                        breaches.add(breach(
                                "workshop.apart",
                                round.round(),
                                pair.one() + "と" + pair.other() + "が同じグループにいる。",
                                pair.one() + " and " + pair.other() + " sit together."));
                    }
                }
            }
        }
        int pairs = crowd.problem.apart().size();
        return RuleCheck.of(
                kept(
                        "workshop.apart",
                        "離すべき" + pairs + "組は同席しない。",
                        "None of the " + pairs + " pairs kept apart sit together."),
                breaches.build());
    }

    private RuleCheck meetings() {
        int greatest = crowd.problem.greatestMeetings().orElse(Integer.MAX_VALUE);
        Meetings meetings = Score.meetings(crowd, rounds);
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int one = 0; one < crowd.people; one++) {
            for (int other = one + 1; other < crowd.people; other++) {
                int met = meetings.between(crowd.id(one), crowd.id(other));
                if (met > greatest) {
                    breaches.add(Reason.of(
                            "workshop.greatest-meetings",
                            Text.of(
                                    crowd.id(one) + "と" + crowd.id(other) + "が" + met + "回同席し、上限の" + greatest
                                            + "回を超える。",
                                    crowd.id(one) + " and " + crowd.id(other) + " meet " + met + " times, more than "
                                            + greatest + ".")));
                }
            }
        }
        return RuleCheck.of(keptMeetings(greatest), breaches.build());
    }

    private static Reason keptMeetings(int greatest) {
        return greatest == Integer.MAX_VALUE
                ? kept("workshop.greatest-meetings", "同席の回数に上限はない。", "Meetings are not limited.")
                : kept(
                        "workshop.greatest-meetings",
                        "同じ2者の同席は" + greatest + "回までである。",
                        "No two meet more than " + greatest + " times.");
    }

    private RuleCheck runs() {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (RoundRun run : crowd.problem.runs()) {
            ImmutableList<RoundPlan> inRun =
                    rounds.stream().filter(r -> run.contains(r.round())).collect(ImmutableList.toImmutableList());
            for (int i = 1; i < inRun.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (parted(inRun.get(j), inRun.get(i))) {
                        breaches.add(breach(
                                "workshop.runs",
                                inRun.get(i).round(),
                                "第" + inRun.get(j).round() + "回とグループが違う。",
                                "groups differ from those of round "
                                        + inRun.get(j).round() + "."));
                    }
                }
            }
        }
        return RuleCheck.of(
                kept("workshop.runs", "続けるべき回ではグループが変わらない。", "Groups stay as they are over every run."),
                breaches.build());
    }

    /** Whether two who are seated in both rounds sit together in just one of them. */
    private static boolean parted(RoundPlan one, RoundPlan other) {
        for (Group group : one.groups()) {
            for (Group next : other.groups()) {
                ImmutableSet<String> stayed = common(group, next);
                if (!stayed.isEmpty() && (leavesSome(group, stayed, other) || leavesSome(next, stayed, one))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ImmutableSet<String> common(Group group, Group next) {
        return group.members().stream().filter(next.members()::contains).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean leavesSome(Group group, ImmutableSet<String> stayed, RoundPlan elsewhere) {
        return elsewhere.groups().stream()
                .flatMap(g -> g.members().stream())
                .anyMatch(id -> group.members().contains(id) && !stayed.contains(id));
    }

    private RuleCheck given() {
        // Given rounds are copied, so this holds by construction; the checker of the testkit counts it anew.
        return RuleCheck.kept(kept(
                "workshop.given",
                "決まっている" + crowd.problem.fixed().size() + "回のグループは変えていない。",
                "The groups of the " + crowd.problem.fixed().size() + " given rounds are unchanged."));
    }

    private static Reason kept(String code, String ja, String en) {
        return Reason.of(code, Text.of(ja, en));
    }

    private static Reason breach(String code, int round, String ja, String en) {
        return Reason.of(
                code,
                Text.of("第" + round + "回: " + ja, "Round " + round + ": " + en),
                ImmutableMap.of("round", String.valueOf(round)));
    }
}
