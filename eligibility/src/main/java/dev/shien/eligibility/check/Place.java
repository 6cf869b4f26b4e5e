package dev.shien.eligibility.check;

/**
 * Where a rule stands.
 *
 * @param rule the id of the named rule in which it stands
 * @param within the path within that rule, empty for the rule itself
 */
record Place(String rule, String within) {

    Place part(String path) {
        return new Place(rule, within + path);
    }

    String path() {
        return Paths.part("rules", "id", rule) + ".rule" + within;
    }
}
