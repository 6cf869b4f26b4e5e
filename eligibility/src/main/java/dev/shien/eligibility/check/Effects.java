package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.internal.Outcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * What can be left out of some requirements without changing a verdict in any world on any day. Whatever was found can be
 * left out together: each is tried with those before it gone.
 */
final class Effects {

    private final ImmutableList<Stretch> stretches;
    private final List<String> requirements;
    private final List<byte[]> verdicts = new ArrayList<>();
    private final List<Map<Place, byte[]>> replaced = new ArrayList<>();

    Effects(ImmutableList<Stretch> stretches, List<String> requirements) {
        this.stretches = stretches;
        this.requirements = new ArrayList<>(requirements);
        for (Stretch stretch : stretches) {
            verdicts.add(stretch.all(requirements, ImmutableMap.of()));
            replaced.add(new HashMap<>());
        }
    }

    /** Every outcome that occurs in some world on some day. */
    int outcomes() {
        return verdicts.stream().mapToInt(Stretch::outcomes).reduce(0, (a, b) -> a | b);
    }

    ImmutableList<Stretch> stretches() {
        return stretches;
    }

    /** The requirements that are left. */
    ImmutableList<String> requirements() {
        return ImmutableList.copyOf(requirements);
    }

    /** Leaves a requirement out if that changes nothing, and says whether it did. */
    boolean leaveOut(String requirement) {
        List<String> fewer = new ArrayList<>(requirements);
        fewer.remove(fewer.lastIndexOf(requirement));
        for (int i = 0; i < stretches.size(); i++) {
            if (!Arrays.equals(verdicts.get(i), stretches.get(i).all(fewer, replaced.get(i)))) {
                return false;
            }
        }
        requirements.remove(requirements.lastIndexOf(requirement));
        return true;
    }

    /**
     * Lets conditions hold, or else fail, wherever they are told to, and keeps that if it changes nothing.
     *
     * @param tables for a stretch and an outcome the tables that stand in for conditions
     */
    boolean leaveOut(BiFunction<Stretch, Integer, Map<Place, byte[]>> tables) {
        return keep(i -> tables.apply(stretches.get(i), Outcomes.MET))
                || keep(i -> tables.apply(stretches.get(i), Outcomes.UNMET));
    }

    private boolean keep(IntFunction<Map<Place, byte[]>> tables) {
        List<Map<Place, byte[]>> tried = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Map<Place, byte[]> more = new HashMap<>(replaced.get(i));
            more.putAll(tables.apply(i));
            if (!Arrays.equals(verdicts.get(i), stretches.get(i).all(requirements, more))) {
                return false;
            }
            tried.add(more);
        }
        replaced.clear();
        replaced.addAll(tried);
        return true;
    }

    /** What stands at a place now. */
    byte[] table(Stretch stretch, Place place, byte[] otherwise) {
        return replaced.get(stretches.indexOf(stretch)).getOrDefault(place, otherwise);
    }
}
