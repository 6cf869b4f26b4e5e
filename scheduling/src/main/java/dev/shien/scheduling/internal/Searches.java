package dev.shien.scheduling.internal;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several searches of one problem, which do not know of one another. */
public final class Searches {

    private final int count;
    private final Executor threads;

    private Searches(int count, Executor threads) {
        this.count = count;
        this.threads = threads;
    }

    /** One, in the thread of the caller. */
    public static Searches one() {
        return new Searches(1, Runnable::run);
    }

    /**
     * Some, in threads of a host and in that of the caller.
     *
     * @throws IllegalArgumentException if there is not at least one
     */
    public static Searches of(int count, Executor threads) {
        if (count < 1) {
            throw new IllegalArgumentException("Expected at least 1 search, was " + count);
        }
        return new Searches(count, threads);
    }

    /**
     * Runs all and waits for them. Those that no thread of the host has begun, the caller does itself, so that a pool that is busy, is shut
     * down, or is the caller's own does no harm. What each found comes in the order of the numbers, whichever was done first; if some fail, the
     * first of them fails with its own exception once all have ended.
     *
     * @param search a search by its number, from 0; several run at once if the threads do so
     */
    public <T> ImmutableList<T> run(IntFunction<T> search) {
        ImmutableList<FutureTask<T>> tasks = IntStream.range(0, count)
                .mapToObj(number -> new FutureTask<>(() -> search.apply(number)))
                .collect(ImmutableList.toImmutableList());
        tasks.forEach(this::offer);
        tasks.forEach(FutureTask::run);
        List<T> found = new ArrayList<>();
        List<ExecutionException> failures = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            try {
                found.add(Uninterruptibles.getUninterruptibly(task));
            } catch (ExecutionException e) {
                failures.add(e);
            }
        }
        failures.stream().findFirst().ifPresent(Searches::rethrow);
        return ImmutableList.copyOf(found);
    }

    private void offer(FutureTask<?> task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            // The caller does it.
        }
    }

    private static void rethrow(ExecutionException failure) {
        if (failure.getCause() != null) {
            Throwables.throwIfUnchecked(failure.getCause());
        }
        throw new IllegalStateException(failure);
    }
}
