package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.programme.Membership;
import dev.shien.domain.programme.Quota;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Capacity, quotas and membership that fit each other.
 *
 * @param capacity at least the targets in all
 * @param quotas one or more
 * @param membership by course, or by industries of which some lead to each quota
 */
record QuotaPart(int capacity, ImmutableList<Quota> quotas, Membership membership) {

    private static final int GREATEST = 20;
    private static final int MOST = 4;

    static Arbitrary<QuotaPart> any() {
        return Arbitraries.integers()
                .between(1, GREATEST)
                .flatMap(spare -> seats().list()
                        .ofMinSize(1)
                        .ofMaxSize(MOST)
                        .flatMap(seats -> Combinators.combine(quotas(seats, spare), membership(seats.size()))
                                .as((quotas, membership) -> new QuotaPart(
                                        capacity(seats, spare), ImmutableList.copyOf(quotas), membership))));
    }

    /** The id of the quota of that index. */
    static String id(int index) {
        return "quota-" + index;
    }

    /** Min and target of a quota, and how much more it may have at most. */
    private record Seats(int min, int more, int most) {
        int target() {
            return min + more;
        }
    }

    private static Arbitrary<Seats> seats() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, GREATEST);
        return Combinators.combine(number, number, number).as(Seats::new);
    }

    private static int capacity(List<Seats> seats, int spare) {
        return spare + seats.stream().mapToInt(Seats::target).sum();
    }

    private static Arbitrary<List<Quota>> quotas(List<Seats> seats, int spare) {
        return Texts.any().list().ofSize(seats.size()).map(names -> {
            ImmutableList.Builder<Quota> quotas = ImmutableList.builder();
            for (int i = 0; i < seats.size(); i++) {
                Seats s = seats.get(i);
                int max = Math.min(capacity(seats, spare), s.target() + s.most());
                quotas.add(new Quota(id(i), names.get(i), s.target(), s.min(), max));
            }
            return quotas.build();
        });
    }

    private static Arbitrary<Membership> membership(int quotas) {
        return Arbitraries.oneOf(Arbitraries.just(new Membership.ByCourse()), byIndustry(quotas));
    }

    private static Arbitrary<Membership> byIndustry(int quotas) {
        Arbitrary<String> quota = Arbitraries.integers().between(0, quotas - 1).map(QuotaPart::id);
        return Combinators.combine(
                        Arbitraries.shuffle(JsicCode.all(JsicLevel.MAJOR_GROUP)),
                        quota.list().ofMaxSize(GREATEST),
                        quota.optional())
                .as((codes, more, otherwise) -> Membership.ByIndustry.builder()
                        .scheme("frames")
                        .putAllPrefixes(prefixes(codes, quotas, more))
                        .otherwise(otherwise)
                        .build());
    }

    private static ImmutableMap<JsicCode, String> prefixes(List<JsicCode> codes, int quotas, List<String> more) {
        ImmutableMap.Builder<JsicCode, String> prefixes = ImmutableMap.builder();
        for (int i = 0; i < quotas; i++) {
            prefixes.put(codes.get(i), id(i));
        }
        for (int i = 0; i < more.size(); i++) {
            prefixes.put(codes.get(quotas + i), more.get(i));
        }
        return prefixes.buildOrThrow();
    }
}
