package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Imprint;
import dev.shien.reporting.html.HtmlPages;
import dev.shien.reporting.party.Names;
import dev.shien.reporting.party.Party;
import dev.shien.reporting.workshop.RosterReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Invented groups in which some meet often, and a count of who meets whom, pair by pair and group by group. */
final class SampleMeetings {

    private static final int ROUNDS = 5;
    private static final int GROUP = 3;
    private static final Imprint IMPRINT =
            new Imprint(Text.same("p"), Text.same("y"), Text.same("c"), Text.same("o"), "1:ab");

    private SampleMeetings() {}

    /** Groups of three over five rounds, where the first two of so many participants never part. */
    static GroupPlan plan(int participants) {
        ImmutableList<String> ids = IntStream.range(0, participants)
                .mapToObj(i -> Integer.toString(1000 + i))
                .collect(ImmutableList.toImmutableList());
        return new GroupPlan(
                IntStream.rangeClosed(1, ROUNDS)
                        .mapToObj(round -> round(round, ids))
                        .collect(ImmutableList.toImmutableList()),
                Certificate.of(ImmutableList.of(), ImmutableList.of(), 1));
    }

    /** The document about groups of companies that are numbered by their ids. */
    static Document document(GroupPlan plan) {
        return RosterReport.of(
                        plan,
                        ImmutableMap.of(),
                        id -> new Party("R-" + id, "会社" + id, "", Optional.empty()),
                        Names.NONE)
                .document();
    }

    /** Its page. */
    static String page(GroupPlan plan, Locale language) {
        return new String(
                HtmlPages.of(IMPRINT, ImmutableList.of(language)).page(document(plan), language),
                StandardCharsets.UTF_8);
    }

    /** How often each two who meet share a group, by both their receipt numbers in either order. */
    static Map<String, Integer> counted(GroupPlan plan, UnaryOperator<String> receipt) {
        ImmutableSet<String> everybody = plan.rounds().stream()
                .flatMap(round -> round.groups().stream())
                .flatMap(group -> group.members().stream())
                .collect(ImmutableSet.toImmutableSet());
        Map<String, Integer> counted = new TreeMap<>();
        for (String one : everybody) {
            for (String other : everybody) {
                int times = one.equals(other) ? 0 : together(plan, one, other);
                if (times > 0) {
                    counted.put(receipt.apply(one) + " " + receipt.apply(other), times);
                }
            }
        }
        return counted;
    }

    private static int together(GroupPlan plan, String one, String other) {
        int times = 0;
        for (RoundPlan round : plan.rounds()) {
            for (Group group : round.groups()) {
                times += group.members().contains(one) && group.members().contains(other) ? 1 : 0;
            }
        }
        return times;
    }

    private static RoundPlan round(int number, ImmutableList<String> ids) {
        String guest = ids.get(2 + number % (ids.size() - 2));
        ImmutableList<String> others =
                ids.stream().skip(2).filter(id -> !id.equals(guest)).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        groups.add(group(1, ImmutableList.of(ids.get(0), ids.get(1), guest)));
        List<List<String>> rest = Lists.partition(others, GROUP);
        rest.forEach(members -> groups.add(group(2 + rest.indexOf(members), members)));
        return new RoundPlan(number, groups.build());
    }

    private static Group group(int number, List<String> members) {
        return new Group(number, ImmutableSet.copyOf(members), ImmutableMap.of(), ImmutableList.of());
    }
}
