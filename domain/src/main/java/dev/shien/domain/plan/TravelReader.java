package dev.shien.domain.plan;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import java.util.Optional;

/** Reads how long it takes to travel. */
public final class TravelReader {

    private final JsonCursor root;
    private final Table<String, String, String> seen = HashBasedTable.create();
    private KnownIds places = new KnownIds("a place", Optional.of(ImmutableSet.of()));

    /** A reader of the field {@code travel}. */
    public TravelReader(JsonCursor root) {
        this.root = root;
    }

    /** The places; known once the times are read. */
    public KnownIds places() {
        return places;
    }

    /** The times; none where the field is left out. */
    public TravelTimes times() {
        return root.optionalObject("travel").map(this::times).orElseGet(TravelTimes::none);
    }

    private TravelTimes times(JsonCursor c) {
        ImmutableList<String> given = c.texts("places");
        ImmutableSet<String> ids = ImmutableSet.copyOf(given);
        if (ids.size() < given.size() && c.isSound("places")) {
            c.problem("places", "each place once");
        }
        places = new KnownIds("a place", c.isSound("places") ? Optional.of(ids) : Optional.empty());
        int within = c.has("withinMinutes") ? c.integer("withinMinutes", 0, TravelTimes.GREATEST_MINUTES) : 0;
        ImmutableList<TravelLeg> legs = c.has("legs") ? c.list("legs", this::leg) : ImmutableList.of();
        if (c.isSound("places") && c.isSound("legs")) {
            requireAll(c, ids.asList());
        }
        c.noOtherFields();
        return root.isSound("travel") ? new TravelTimes(ids, within, legs) : TravelTimes.none();
    }

    private TravelLeg leg(JsonCursor c) {
        String from = places.at(c, "from");
        String to = places.at(c, "to");
        if (from.equals(to) && c.isSound("from") && c.isSound("to")) {
            c.problem("to", "another place than from; withinMinutes says how long it takes within a place");
        }
        TravelLeg leg = new TravelLeg(from, to, c.integer("minutes", 0, TravelTimes.GREATEST_MINUTES));
        String before = seen.contains(to, from) ? seen.get(to, from) : seen.get(from, to);
        if (before != null) {
            c.problem("another pair of places than at " + before);
        }
        seen.put(from, to, c.path());
        c.noOtherFields();
        return leg;
    }

    private void requireAll(JsonCursor c, ImmutableList<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!seen.contains(ids.get(i), ids.get(j)) && !seen.contains(ids.get(j), ids.get(i))) {
                    c.problem(
                            "legs",
                            "one for every two places; there is none between '" + ids.get(j) + "' and '" + ids.get(i)
                                    + "'");
                    return;
                }
            }
        }
    }
}
