package dev.shien.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SearchesTest {

    private final List<Integer> begun = new ArrayList<>();

    private int search(int number) {
        begun.add(number);
        if (number > 1) {
            throw new IllegalStateException("search " + number);
        }
        return number;
    }

    @Test
    void oneRunsInTheThreadOfTheCaller() {
        assertThat(Searches.one().run(number -> Thread.currentThread())).containsExactly(Thread.currentThread());
    }

    @Test
    void manyRunAtOnceAndComeInTheirOrder() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch last = new CountDownLatch(1);
        try {
            assertThat(Searches.of(2, threads).run(number -> {
                        if (number == 1) {
                            last.countDown();
                        }
                        return number + (await(last) ? 10 : 0);
                    }))
                    .containsExactly(10, 11);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheThreadsDoNotTakeTheCallerDoes() {
        assertThat(Searches.of(2, task -> {}).run(this::search)).containsExactly(0, 1);
        assertThat(Searches.of(2, task -> {
                            throw new RejectedExecutionException();
                        })
                        .run(this::search))
                .containsExactly(0, 1);
    }

    @Test
    void poolMayBeTheCallersOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            assertThat(threads.submit(() -> Searches.of(2, threads).run(number -> number))
                            .get(10, TimeUnit.SECONDS))
                    .containsExactly(0, 1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void failureIsThatOfTheFirstThatFailsOnceAllHaveEnded() {
        assertThatThrownBy(() -> Searches.of(4, Runnable::run).run(this::search))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("search 2")
                .hasNoCause();
        assertThat(begun).containsExactly(0, 1, 2, 3);
    }

    @Test
    void thereIsAtLeastOne() {
        assertThatThrownBy(() -> Searches.of(0, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at least 1 search, was 0");
    }
}
