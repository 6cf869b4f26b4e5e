package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableSet;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The partitions of a set of packs: packs that extend one another, and the days of one pack, share theirs. Safe for use by
 * several threads.
 */
public final class Partitions {

    /** What a partition depends on. */
    record Key(FactSpec fact, ImmutableSet<Rule.In> memberships, ImmutableSet<Classifier> classifiers) {}

    private final Map<Key, PartitionAxis> known = new ConcurrentHashMap<>();

    PartitionAxis of(Key key) {
        return known.computeIfAbsent(key, Partition::of);
    }
}
