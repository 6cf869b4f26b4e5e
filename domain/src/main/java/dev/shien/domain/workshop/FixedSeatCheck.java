package dev.shien.domain.workshop;

import static dev.shien.domain.workshop.GroupProblemCheck.require;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;

/** Refuses seats that contradict each other, or that nobody can take. */
final class FixedSeatCheck {

    private final GroupProblem problem;
    private final ImmutableSet<String> ids;

    FixedSeatCheck(GroupProblem problem, ImmutableSet<String> ids) {
        this.problem = problem;
        this.ids = ids;
    }

    void check() {
        Map<String, Integer> tables = new HashMap<>();
        for (FixedSeat seat : problem.seats()) {
            String whose = "The seat of '" + seat.participant() + "' in round " + seat.round();
            require(ids.contains(seat.participant()), whose + " is for an unknown participant");
            Round round = problem.rounds().stream()
                    .filter(r -> r.number() == seat.round())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(whose + " is in an unknown round"));
            require(round.present().contains(seat.participant()), whose + " is for somebody who is not present");
            require(
                    problem.fixed().stream().noneMatch(f -> f.round() == seat.round()),
                    whose + " is in a round whose groups are given");
            require(seat.table() <= tables(), whose + " is at table " + seat.table() + ", which does not exist");
            Integer other = tables.put(seat.participant() + " " + place(seat.round()), seat.table());
            require(
                    other == null || other == seat.table(),
                    whose + " is at table " + seat.table() + ", but another one says table " + other);
        }
    }

    private int tables() {
        if (problem.size() instanceof GroupCount count) {
            return count.groups();
        }
        return problem.size() instanceof Tables tables
                ? tables.sizes().size()
                : problem.participants().size();
    }

    /** The run of a round, or the round itself. */
    private String place(int round) {
        return problem.runs().stream()
                .filter(run -> run.contains(round))
                .map(run -> "run " + run.from())
                .findFirst()
                .orElse("round " + round);
    }
}
