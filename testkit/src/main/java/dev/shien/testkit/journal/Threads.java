package dev.shien.testkit.journal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the same thing in several threads that start together. */
final class Threads {

    private Threads() {}

    /** The results, by thread; a failure in any thread is thrown. */
    static <T> ImmutableList<T> all(int threads, IntFunction<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Callable<T>> tasks = IntStream.range(0, threads)
                    .mapToObj(i -> task(start, work, i))
                    .toList();
            ImmutableList.Builder<T> results = ImmutableList.builder();
            for (Future<T> done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results.build();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<T> task(CyclicBarrier start, IntFunction<T> work, int i) {
        return () -> {
            start.await();
            return work.apply(i);
        };
    }
}
