package dev.shien.examples.programme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put out of shape in a bundled document, and wherever, the error names exactly that place. */
class ProgrammeMutationsTest {

    private static final JsonNode NUMBER = json("7");
    private static final JsonNode TEXT = json("\"~~\"");
    private static final JsonNode BLANK = json("\"  \"");
    private static final JsonNode NULL = json("null");
    private static final JsonNode LIST = json("[]");
    private static final JsonNode OBJECT = json("{}");
    private static final ImmutableList<JsonNode> NO_NUMBERS =
            ImmutableList.of(json("1.5"), json("10000000000000"), json("-10000000000000"), json("1e30"), json("true"));

    /** Texts of which the document alone cannot tell what they should be. */
    private static final ImmutableSet<String> FREE =
            ImmutableSet.of("$.rulePack", "$.position.step", "$.relatedProgrammes[].position.step", "$.notes[].about");

    /** What may be left out, as the description of the format says. */
    private static final ImmutableSet<String> OPTIONAL = ImmutableSet.of(
            "$.position",
            "$.pillars",
            "$.supports",
            "$.supports[].details",
            "$.participation.companies",
            "$.participation.commitments",
            "$.guide",
            "$.guide.steps",
            "$.guide.terms",
            "$.membership.otherwise",
            "$.calls[].consentsWithinBusinessDays",
            "$.policies",
            "$.venues[].access",
            "$.sessions[].venue",
            "$.sessions[].parts[].theme",
            "$.workshop.fixedRuns",
            "$.workshop.criteria",
            "$.workshop.competitorsApart",
            "$.workshop.aims",
            "$.workshop.steps",
            "$.visits",
            "$.visits.phases[].timing",
            "$.visits.phases[].window.from.plusDays",
            "$.visits.phases[].window.to.plusDays",
            "$.visits.specialities",
            "$.visits.phases[].leastGapDays",
            "$.visits.phases[].required",
            "$.visits.phases[].workItems",
            "$.visits.phases[].endStates",
            "$.consents",
            "$.consents[].declaration",
            "$.consents[].parts[].seal",
            "$.consents[].clauses",
            "$.lecturers",
            "$.lecturers[].fields",
            "$.lecturers[].achievements",
            "$.lecturers[].qualifications",
            "$.curriculum",
            "$.publications",
            "$.publications[].uses",
            "$.publications[].published",
            "$.exchange",
            "$.community",
            "$.community.uses",
            "$.roundtable",
            "$.roundtable.voluntary",
            "$.roundtable.aims",
            "$.helpdesk",
            "$.relatedProgrammes",
            "$.relatedProgrammes[].contents",
            "$.relatedProgrammes[].offer",
            "$.intake.encoding",
            "$.intake.columns[].required",
            "$.notes");

    /** What may be left out unless something else stands there, and where the error is then. */
    private static final ImmutableMap<String, String> NEEDED_BY_OTHERS = ImmutableMap.of(
            "$.venues", "$.sessions[0].venue",
            "$.sessions", "$.workshop",
            "$.workshop", "$.workshop");

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void aValueOfAnotherTypeIsRefusedAtItsPlace(String id) {
        for (Place place : places(id).toList()) {
            for (JsonNode other : List.of(NUMBER, TEXT, LIST, OBJECT)) {
                if (other.getNodeType() != place.value().getNodeType()) {
                    assertRefusedOnlyAt(place.path(), place.problemsWith(other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void aBlankTextIsRefusedAtItsPlace(String id) {
        for (Place place : places(id).toList()) {
            if (place.value().isTextual()) {
                assertRefusedOnlyAt(place.path(), place.problemsWith(BLANK));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void aTextThatIsNoDateTimeIdWordOrReferenceIsRefusedAtItsPlaceAndAnyTextIsReadAsText(String id) {
        for (Place place : places(id).toList()) {
            if (place.value().isTextual()) {
                if (isFree(place)) {
                    assertThat(place.problemsWith(TEXT)).as(place.path()).isEmpty();
                } else {
                    assertRefusedOnlyAt(place.path(), place.problemsWith(TEXT));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void aNumberOutOfRangeIsRefusedAtItsPlace(String id) {
        for (Place place : places(id).toList()) {
            if (place.value().isNumber()) {
                NO_NUMBERS.forEach(other -> assertRefusedOnlyAt(place.path(), place.problemsWith(other)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void whatIsLeftOutIsRefusedAtItsPlaceUnlessItMayBeLeftOut(String id) {
        for (Place place : places(id).toList()) {
            ImmutableList<Problem> problems = place.problemsWith(NULL);
            if (NEEDED_BY_OTHERS.containsKey(place.kind())) {
                assertThat(problems)
                        .as(place.path())
                        .extracting(Problem::path)
                        .contains(NEEDED_BY_OTHERS.get(place.kind()));
            } else if (mayBeLeftOut(place)) {
                assertThat(problems).as(place.path()).isEmpty();
            } else if (place.kind().matches(".*\\.window\\.(from|to)\\.(date|session)")) {
                assertThat(problems).as(place.path()).extracting(Problem::path).contains(place.parentPath());
            } else {
                assertRefusedOnlyAt(place.path(), problems);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void whatIsUnknownIsRefusedInEveryObject(String id) {
        JsonNode document = document(id);
        for (Place place : Place.all(document)) {
            if (place.value() instanceof ObjectNode object) {
                object.set("zz", TEXT);
                assertThat(Place.problems(document))
                        .as(place.path())
                        .isNotEmpty()
                        .allMatch(p -> p.path().equals(place.path() + ".zz"));
                object.remove("zz");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void anIdOrNumberThatStandsTwiceIsRefusedWhereItStandsAgain(String id) {
        ImmutableMap<String, Place> places = Maps.uniqueIndex(Place.all(document(id)), Place::path);
        for (Place place : places.values()) {
            if (place.kind().matches(".*\\[]\\.(id|number|kind|party)")) {
                Place first = requireNonNull(places.get(place.path().replaceFirst("\\[[0-9]+](\\.[a-z]+)$", "[0]$1")));
                if (!first.path().equals(place.path())) {
                    assertThat(place.problemsWith(first.value()))
                            .as(place.path())
                            .extracting(Problem::path)
                            .contains(place.path());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void datesAndTimesThatAreSwappedAreRefusedAtOneOfThem(String id) {
        ImmutableListMultimap<String, Place> moments = Multimaps.index(
                places(id)
                        .filter(p -> p.value().asText().matches("[0-9]{2,4}[-:][0-9].*"))
                        .iterator(),
                ProgrammeMutationsTest::series);
        int swaps = 0;
        for (Collection<Place> series : moments.asMap().values()) {
            ImmutableList<Place> inOrder = ImmutableList.copyOf(series);
            for (int i = 1; i < inOrder.size(); i++) {
                Place earlier = inOrder.get(i - 1);
                Place later = inOrder.get(i);
                swaps++;
                assertThat(earlier.problemsWhenSwappedWith(later))
                        .as(earlier.path() + " and " + later.path())
                        .extracting(Problem::path)
                        .anyMatch(p ->
                                earlier.path().startsWith(p) || later.path().startsWith(p));
            }
        }
        assertThat(swaps).isGreaterThan(5);
    }

    /** What tells moments that follow each other from others: sessions, the ends of a window, those of one object. */
    private static String series(Place place) {
        return place.kind().equals("$.sessions[].date")
                ? place.kind()
                : place.parentPath().replaceAll("\\.(from|to)$", "");
    }

    private static void assertRefusedOnlyAt(String path, ImmutableList<Problem> problems) {
        assertThat(problems).as(path).isNotEmpty();
        assertThat(problems).as(path).allSatisfy(p -> {
            assertThat(p.path()).isEqualTo(path);
            assertThat(p.value()).isNotBlank();
            assertThat(p.expected()).isNotBlank();
        });
    }

    private static boolean isFree(Place place) {
        return place.isLocalised() || place.kind().endsWith(".headers[]") || FREE.contains(place.kind());
    }

    private static boolean mayBeLeftOut(Place place) {
        return OPTIONAL.contains(place.kind()) || place.kind().matches("\\$\\.policies\\.[A-Za-z]+|.*\\.cutOff");
    }

    /** All places; of the texts in both languages, which are read alike, one in each kind of place. */
    private static Stream<Place> places(String id) {
        Set<String> kinds = new HashSet<>();
        return Place.all(document(id)).stream().filter(p -> !p.isLocalised() || kinds.add(p.kind()));
    }

    private static JsonNode document(String id) {
        return Json.parse(id, BundledProgrammesTest.bytes(id));
    }

    private static JsonNode json(String json) {
        return Json.parse("value", json);
    }
}
