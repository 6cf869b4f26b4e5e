package dev.shien.domain.workshop.criterion;

import java.util.Optional;

/**
 * Every group should have somebody in a role, such as a facilitator. Counted is each group, in each round, in which nobody can
 * take it. Who takes it goes round: those who can take it do so as equally often as the groups allow.
 *
 * @param role the name of the role
 * @param attribute the attribute or situation that must be, or hold, the name of the role for somebody to take it; empty if
 *     everybody can
 * @param weight how much it counts
 */
public record RoleInEveryGroup(String role, Optional<String> attribute, Weight weight) implements Criterion {

    /** Refuses a role without a name. */
    public RoleInEveryGroup {
        if (role.isBlank()) {
            throw new IllegalArgumentException("Role must not be blank");
        }
    }

    @Override
    public String code() {
        return "workshop.role." + role;
    }

    @Override
    public Optional<String> about() {
        return attribute;
    }
}
