package dev.shien.scheduling.internal.measure;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.LackPrice;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** A role in every group: counted are the groups in which nobody can take it. */
public final class RoleMeasure extends GroupMeasure {

    private final RoleInEveryGroup role;

    RoleMeasure(Crowd crowd, RoleInEveryGroup role) {
        super(crowd, role);
        this.role = role;
    }

    @Override
    public Text counted() {
        return Text.of("「" + role.role() + "」を担える人がいないグループの数", "Groups in which nobody can be " + role.role());
    }

    /** Whether somebody who is present can take the role in a round. */
    public boolean able(int round, int person) {
        return role.attribute()
                .map(attribute -> crowd.names(round, person, attribute).contains(role.role()))
                .orElse(true);
    }

    /** The name of the role. */
    public String role() {
        return role.role();
    }

    @Override
    long against(int round, int[] members) {
        return Arrays.stream(members).anyMatch(m -> able(round, m)) ? 0 : UNIT;
    }

    /** There are as many groups without the role as there are fewer people for it than groups that are filled anyhow. */
    @Override
    long least(int round, Rounds rounds, Bounds bounds) {
        long able = IntStream.range(0, crowd.people())
                .filter(p -> rounds.table(round, p) >= 0 && able(round, p))
                .count();
        return UNIT * Math.max(0, bounds.filled(round) - able);
    }

    @Override
    Reason breach(int round, int table, int[] members) {
        return breach(
                round,
                "グループ" + (table + 1) + "に「" + role.role() + "」を担える人がいない。",
                "nobody in group " + (table + 1) + " can be " + role.role() + ".");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        for (int round : pricing.openRounds()) {
            boolean[] there = new boolean[crowd.people()];
            boolean[] able = new boolean[crowd.people()];
            for (int person = 0; person < crowd.people(); person++) {
                there[person] = crowd.present(round, person);
                able[person] = able(round, person);
            }
            pricing.groups(round, new LackPrice(there, able, unit.of(UNIT)));
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        long able = Arrays.stream(members).filter(m -> able(round, m)).count();
        return Optional.of(GroupSentences.able(role.role(), able));
    }
}
