package dev.shien.domain.workshop;

import static dev.shien.domain.workshop.GroupProblemCheck.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
            Integer other = tables.put(seat.participant() + " " + place(seat.round()), seat.table());
            require(
                    other == null || other == seat.table(),
                    whose + " is at table " + seat.table() + ", but another one says table " + other);
            sitsElsewhere(round, seat)
                    .ifPresent(given -> require(
                            false,
                            whose + " is at table " + seat.table() + ", but the groups of round " + given.round()
                                    + " of the same run are given, with another table for '" + seat.participant()
                                    + "'"));
            int last = tables(round);
            require(
                    seat.table() <= last,
                    whose + " is at table " + seat.table() + ", expected one of the tables 1 to " + last);
        }
    }

    /** The last given round of the same run in which somebody sits, if that is at another table. */
    private Optional<FixedRound> sitsElsewhere(Round round, FixedSeat seat) {
        ImmutableSet<Integer> shared = shared(round).stream().map(Round::number).collect(ImmutableSet.toImmutableSet());
        return problem.fixed().stream()
                .filter(given -> shared.contains(given.round()) && table(given, seat.participant()) > 0)
                .max(Comparator.comparingInt(FixedRound::round))
                .filter(given -> table(given, seat.participant()) != seat.table());
    }

    /** At which table of a given round somebody sits, from 1; 0 if at none. */
    private static int table(FixedRound given, String participant) {
        return 1 + Iterables.indexOf(given.groups(), group -> group.contains(participant));
    }

    /** How many groups there can be in a round: those that are given in its run, and as many as its people can fill. */
    private int tables(Round round) {
        if (problem.size() instanceof GroupSize size) {
            ImmutableList<Round> shared = shared(round);
            long people = shared.stream()
                    .flatMap(r -> r.present().stream())
                    .distinct()
                    .count();
            int given = problem.fixed().stream()
                    .filter(f -> shared.stream().anyMatch(r -> r.number() == f.round()))
                    .mapToInt(f -> f.groups().size())
                    .max()
                    .orElse(0);
            return (int) Math.max(1, given + people / size.least());
        }
        return problem.size() instanceof GroupCount count
                ? count.groups()
                : ((Tables) problem.size()).sizes().size();
    }

    /** The rounds that share their groups with this one, itself included. */
    private ImmutableList<Round> shared(Round round) {
        return problem.runs().stream()
                .filter(run -> run.contains(round.number()))
                .findFirst()
                .map(run -> problem.rounds().stream()
                        .filter(r -> run.contains(r.number()))
                        .collect(ImmutableList.toImmutableList()))
                .orElseGet(() -> ImmutableList.of(round));
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
