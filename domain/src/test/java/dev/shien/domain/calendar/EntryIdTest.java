package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ids of calendar entries stay for ever and tell nothing. */
class EntryIdTest {

    /** RFC 9562, appendix B.2: www.example.com in the namespace of the domain names. */
    @Test
    void aNamedUuidIsTheOneOfTheRfc() {
        assertThat(EntryId.named(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .isEqualTo(UUID.fromString("5c146b14-3c52-8afd-938a-375d0df1fbf6"));
    }

    /** Calendars hold these ids: another one for the same entry would double it. As reckoned by hand with Python's hashlib. */
    @Test
    void anEntryKeepsItsIdInEveryVersionOfShien() {
        assertThat(EntryId.ofSession("tokyo-2024", 1)).isEqualTo("ea3e15a0-e7da-8c4a-885b-f9808f44d3b2");
        assertThat(EntryId.ofVisit("tokyo-2024", "A-1", 1)).isEqualTo("1a164aca-f5c8-8717-a4e9-f2dca05e9b55");
        assertThat(EntryId.ofCourse("tokyo-2024", "A-1", 1)).isEqualTo("cf44552e-8710-8bbc-a862-484238a5dd7a");
    }

    @Test
    void everyEntryHasAnIdOfItsOwn() {
        ImmutableSet<String> ids = ImmutableSet.of(
                EntryId.ofSession("a", 11),
                EntryId.ofSession("a", 1),
                EntryId.ofSession("b", 1),
                EntryId.ofVisit("a", "1", 11),
                EntryId.ofVisit("a", "11", 1),
                EntryId.ofVisit("a", "1", 1),
                EntryId.ofCourse("a", "1", 1),
                EntryId.ofCourse("a", "1", 11),
                EntryId.ofVisit("a", "x1:y", 1),
                EntryId.ofVisit("a1:", "x1:y", 1));

        assertThat(ids).hasSize(10).noneMatch(id -> id.contains("x1"));
    }
}
