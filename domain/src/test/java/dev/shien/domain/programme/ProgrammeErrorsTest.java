package dev.shien.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong with a programme is told with its path, the value and what was expected. */
class ProgrammeErrorsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # The programme as a whole
            /id                             | "Tokyo 2024"       | $.id                          | Tokyo 2024       | lower-case letters, digits and hyphens
            /id                             | 7                  | $.id                          | number 7         | a text
            /title/en                       | "  "               | $.title.en                    | "  "             | a text
            /title/fr                       | "Petit"            | $.title.fr                    | Petit            | no such field
            /zone                           | "Asia/Edo"         | $.zone                        | Asia/Edo         | a time zone such as Asia/Tokyo
            /fiscalYear/to                  | "2024-03-31"       | $.fiscalYear.to               | 2024-03-31       | not before from 2024-04-01
            /fiscalYear/to                  | "2025-02-29"       | $.fiscalYear.to               | 2025-02-29       | a date such as
            /fiscalYear/from                | "0024-04-01"       | $.fiscalYear.from             | 0024-04-01       | 1955 to 2149
            /participation/perCompany       | 0                  | $.participation.perCompany    | 0                | from 1 to 1000
            /cost/yen                       | -1                 | $.cost.yen                    | -1               | from 0 to
            /cost/yen                       | 1.5                | $.cost.yen                    | 1.5              | a whole number
            /supports                       | "Courses"          | $.supports                    | string           | a list
            /supports/0                     | "Courses"          | $.supports[0]                 | Courses          | an object
            /colour                         | "red"              | $.colour                      | red              | no such field; known here are
            # Quotas
            /capacity                       | 0                  | $.capacity                    | 0                | from 1 to
            /capacity                       | 9                  | $.capacity                    | 9                | at least 10, the sum of target over the quotas (makers 4, others 6)
            /quotas                         | []                 | $.quotas                      | []               | at least one
            /quotas/0/min                   | 5                  | $.quotas[0].min               | 5                | from 0 to 4
            /quotas/0/max                   | 3                  | $.quotas[0].max               | 3                | from 4 to 10
            /quotas/0/max                   | 11                 | $.quotas[0].max               | 11               | from 4 to 10
            /quotas/0/seats                 | 11                 | $.quotas[0].seats             | 11               | no such field
            /quotas/1/id                    | "makers"           | $.quotas[1].id                | makers           | another value than at $.quotas[0].id
            /membership/by                  | "LUCK"             | $.membership.by               | LUCK             | one of [INDUSTRY, COURSE]
            /membership/prefixes/D          | "diggers"          | $.membership.prefixes.D       | diggers          | the id of a quota; known are [makers, others]
            /membership/prefixes/ZZ         | "makers"           | $.membership.prefixes.ZZ      | makers           | Japan Standard Industrial Classification
            /membership/otherwise           | "diggers"          | $.membership.otherwise        | diggers          | the id of a quota
            /membership/prefixes            | {"D": "others"}    | $.membership.prefixes         | object           | none leads to [makers]
            # Calls
            /calls                          | []                 | $.calls                       | []               | at least one
            /calls/0/opens                  | "2024-05-11"       | $.calls[0].closes             | 2024-05-10       | a moment after opens 2024-05-11T00:00
            /calls/0/opens                  | "8 April"          | $.calls[0].opens              | 8 April          | a date such as 2024-06-28
            /calls/0/contactWithinBusinessDays | 0               | $.calls[0].contactWithinBusinessDays | 0         | from 1 to
            /calls/0/noticeOn               | "2024-05-09"       | $.calls[0].noticeOn           | 2024-05-09       | not before closes 2024-05-10
            /calls/0/consentsDue            | "2024-05-19"       | $.calls[0].consentsDue        | 2024-05-19       | not before noticeOn 2024-05-20
            /calls/0/draws                  | []                 | $.calls[0].draws              | []               | at least one
            /calls/0/draws/0/notBefore      | "2024-05-09"       | $.calls[0].draws[0].notBefore | 2024-05-09       | not before the call closes on 2024-05-10
            /calls/0/draws/0/notBefore      | "2024-05-21"       | $.calls[0].draws[0].notBefore | 2024-05-21       | not after noticeOn 2024-05-20
            /calls/0/draws/0/sources/1/name | "lottery of May 15" | $.calls[0].draws[0].sources[1].name | lottery    | another value
            # Policies
            /policies/sameGroup             | "IGNORE"           | $.policies.sameGroup          | IGNORE           | one of [FLAG, REFUSE_LATER]
            /policies/lateSurvey            | "COUNT"            | $.policies.lateSurvey         | COUNT            | no such field
            /policies/promotion             | {"rule": "UNTIL_DATE"} | $.policies.promotion.date | left out         | a date
            /policies/promotion/rule        | "NO_LIMIT"         | $.policies.promotion.date     | 2024-06-10       | no such field
            /policies/contact               | {"attemptsOnDifferentDays": 0} | $.policies.contact.attemptsOnDifferentDays | 0 | from 1 to
            /policies/smallestCell          | {"count": 0}       | $.policies.smallestCell.count | 0                | from 1 to
            # Sessions
            /sessions/0/date                | "2024-03-31"       | $.sessions[0].date            | 2024-03-31       | a day of the fiscal year 2024-04-01 to 2025-03-31
            /sessions/1/date                | "2024-06-10"       | $.sessions[1].date            | 2024-06-10       | not before the session before it, 2024-06-11
            /sessions/1/number              | 1                  | $.sessions[1].number          | 1                | from 2 to
            /sessions/0/venue               | "moon"             | $.sessions[0].venue           | moon             | the id of a venue; known are [hall]
            /sessions/0/parts               | []                 | $.sessions[0].parts           | []               | at least one
            /sessions/0/parts/0/end         | "13:00"            | $.sessions[0].parts[0].end    | 13:00            | a time after start 13:00
            /sessions/0/parts/0/end         | "15:30"            | $.sessions[0].parts[1].start  | 15:15            | not before the part before it ends at 15:30
            /sessions/0/parts/0/kind        | "LUNCH"            | $.sessions[0].parts[0].kind   | LUNCH            | one of [SEMINAR, WORKSHOP]
            /sessions/0/parts/1/kind        | "SEMINAR"          | $.sessions[0].parts[1].kind   | SEMINAR          | another value than at $.sessions[0].parts[0].kind
            # Workshop
            /workshop                       | null               | $.workshop                    | left out         | settings, as sessions [1, 3] have a WORKSHOP part
            /workshop/groupSize/target      | 5                  | $.workshop.groupSize.greatest | 4                | from 5 to
            /workshop/fixedRuns/0/to        | 2                  | $.workshop.fixedRuns[0].to    | 2                | known are [1, 3]
            /workshop/fixedRuns/-           | {"from": 3, "to": 3} | $.workshop.fixedRuns[1].from | 3              | from 4 to
            /workshop/criteria/0/weight     | -1                 | $.workshop.criteria[0].weight | -1               | from 0 to 1000
            /workshop/criteria/0/weight     | "SOFT"             | $.workshop.criteria[0].weight | SOFT             | HARD or a whole number from 0 to 1000
            /workshop/criteria/0/criterion  | "BALANCED"         | $.workshop.criteria[0].attribute | goal          | a number or has steps; known are [employees, maturity, risks]
            /workshop/criteria/0/criterion  | "NOBODY_ALONE"     | $.workshop.criteria[0].least  | left out         | a whole number from 2
            /workshop/criteria/0/attribute  | "gaol"             | $.workshop.criteria[0].attribute | gaol          | known are [quota, industry, employees, goal, maturity, risks, issues]
            /workshop/criteria/-            | {"criterion": "BALANCED", "attribute": "issues", "weight": 1} | $.workshop.criteria[3].attribute | issues | a number or has steps
            /workshop/situations            | ["maturity"]       | $.workshop.situations         | array            | an object
            /workshop/situations/maturity   | "LEVEL"            | $.workshop.situations.maturity | LEVEL           | one of [CATEGORY, QUANTITY, TAGS]
            /workshop/situations/maturity   | 3                  | $.workshop.situations.maturity | number 3        | CATEGORY, QUANTITY, TAGS or the list of its steps
            /workshop/situations/maturity   | ["low"]            | $.workshop.situations.maturity | low             | at least two steps, each once
            /workshop/situations/maturity/1 | 7                  | $.workshop.situations.maturity[1] | number 7     | a text
            /workshop/situations/How far?   | "CATEGORY"         | $.workshop.situations.How far? | CATEGORY        | 1 to 64 lower-case letters
            /workshop/situations/industry   | "CATEGORY"         | $.workshop.situations.industry | CATEGORY        | other than those of the attributes [quota, industry, employees]
            /workshop/situations/goal       | "CATEGORY"         | $.workshop.situations.goal    | CATEGORY         | other than those of the questions of the intake [goal]
            /workshop/criteria/2/attribute  | "goal"             | $.workshop.criteria[2].attribute | goal          | no such field
            # Visits
            /visits/period/from             | "2024-03-01"       | $.visits.period.from          | 2024-03-01       | a day of the fiscal year
            /visits/phases                  | []                 | $.visits.phases               | []               | at least one
            /visits/phases/1/number         | 1                  | $.visits.phases[1].number     | 1                | from 2 to
            /visits/phases/0/window/from/date | "2024-06-30"     | $.visits.phases[0].window.to  | session          | not before the window starts on 2024-06-30, was 2024-06-25
            /visits/phases/0/window/from/date | "2024-05-31"     | $.visits.phases[0].window     | 2024-05-31       | days within the period 2024-06-01 to 2025-01-31
            /visits/phases/1/window         | {"from": {"date": "2024-06-03"}, "to": {"date": "2024-06-10"}} | $.visits.phases[1].window.to | 2024-06-10 | the phase before it, from 2024-06-03 on
            /visits/phases/1/window/from/session | 9             | $.visits.phases[1].window.from.session | 9       | the number of a session
            /visits/phases/1/window/from/date | "2024-07-01"     | $.visits.phases[1].window.from | object          | either a date or a session
            /visits/phases/0/minutes        | 1800               | $.visits.phases[0].minutes    | 1800             | from 1 to 720
            /visits/phases/0/modes          | []                 | $.visits.phases[0].modes      | []               | at least one of [ON_SITE, ONLINE]
            /visits/phases/0/modes/0        | "BY_POST"          | $.visits.phases[0].modes[0]   | BY_POST          | one of [ON_SITE, ONLINE]
            /visits/specialities/-          | {"id": "network", "name": {"ja": "網", "en": "Net"}} | $.visits.specialities[1].id | network | another value
            # Consents
            /consents/0/parts/1/party       | "COMPANY"          | $.consents[0].parts[1].party  | COMPANY          | another value than at
            /consents/0/parts/0/fields/1/id | "date"             | $.consents[0].parts[0].fields[1].id | date       | another value than at
            /consents/0/parts/0/fields      | []                 | $.consents[0].parts[0].fields | []               | at least one
            # The rest
            /helpdesk/closes                | "08:00"            | $.helpdesk.closes             | 08:00            | a time after opens 09:00
            /helpdesk/days/0                | "Montag"           | $.helpdesk.days[0]            | Montag           | one of [MONDAY,
            /helpdesk/website               | "example.jp"       | $.helpdesk.website            | example.jp       | begins with https://
            /helpdesk/website               | "https://"         | $.helpdesk.website            | https://         | begins with https://
            /helpdesk/days                  | []                 | $.helpdesk.days               | []               | at least one of [MONDAY,
            /helpdesk/phone                 | "call us"          | $.helpdesk.phone              | call us          | a telephone number such as
            /helpdesk/mail                  | "example.jp"       | $.helpdesk.mail               | example.jp       | an e-mail address such as
            /relatedProgrammes/0/offer/url  | "javascript:x"     | $.relatedProgrammes[0].offer.url | javascript:x  | begins with https://
            /intake/encoding                | "Shift_JIS"        | $.intake.encoding             | Shift_JIS        | UTF-8 or windows-31j
            /intake/columns/0/field         | "SHOE_SIZE"        | $.intake.columns[0].field     | SHOE_SIZE        | one of [FORM_ID,
            /intake/columns/1/field         | "NAME"             | $.intake.columns[1].field     | NAME             | another value than at $.intake.columns[0].field
            /intake/columns/0/headers       | []                 | $.intake.columns[0].headers   | []               | at least one header
            /intake/columns/1/headers/0     | "ＮＡＭＥ"          | $.intake.columns[1].headers   | ＮＡＭＥ          | another value than at
            /intake/columns/5/field         | "PHONE"            | $.intake.columns              | array            | a column for INDUSTRY
            /intake/columns/4/field         | "PHONE"            | $.intake.columns              | array            | a column for ADDRESS
            /intake/columns/6/question      | "What for?"        | $.intake.columns[6].question  | What for?        | lower-case letters
            /intake/columns/6/question      | "employees"        | $.intake.columns[6].question  | employees        | other than those of the attributes [quota,
            """)
    void eachErrorNamesPathValueAndWhatWasExpected(
            String pointer, String json, String path, String value, String expected) {
        JsonNode document = Documents.tree();
        Documents.put(document, pointer, json);

        assertThat(Documents.problems(document)).anySatisfy(problem -> {
            assertThat(problem.source()).isEqualTo("small.json");
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.value() + " " + problem.expected()).contains(value);
            assertThat(problem.expected()).contains(expected);
        });
    }

    @Test
    void aProgrammeThatIsChosenByCourseNeedsAColumnForTheCourse() {
        JsonNode document = Documents.tree();
        Documents.put(document, "/membership", "{\"by\": \"COURSE\"}");

        assertThat(Documents.problems(document))
                .extracting(Problem::path, Problem::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("$.intake.columns", "a column for COURSE"));
    }

    @Test
    void settingsOfWorkshopsThatNoSessionHasAreRefused() {
        JsonNode document = Documents.tree();
        Documents.put(document, "/sessions", "[]");

        assertThat(Documents.problems(document))
                .extracting(Problem::path)
                .contains("$.workshop", "$.visits.phases[0].window.to.session");
    }

    @Test
    void allErrorsOfADocumentAreToldAtOnce() {
        JsonNode document = Documents.tree();
        Documents.put(document, "/quotas/1/target", "60");
        Documents.put(document, "/sessions/0/venue", "\"moon\"");
        Documents.put(document, "/sessions/2/date", "\"2024-13-01\"");
        Documents.put(document, "/visits/phases/0/minutes", "0");
        Documents.put(document, "/helpdesk/fax", "\"03-0000-0000\"");
        Documents.put(document, "/sessions/1/parts/0/start", "\"16:00\"");
        Documents.put(document, "/visits/phases/1/window/from/session", "7");
        Documents.put(document, "/quotas/0/name/en", "\"\"");
        Documents.put(document, "/membership/prefixes/D", "\"diggers\"");
        Documents.remove(document, "/title/en");

        assertThat(Documents.problems(document))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "$.capacity",
                        "$.sessions[0].venue",
                        "$.sessions[2].date",
                        "$.visits.phases[0].minutes",
                        "$.helpdesk.fax",
                        "$.quotas[0].name.en",
                        "$.membership.prefixes.D",
                        "$.sessions[1].parts[0].end",
                        "$.title.en");
    }

    @Test
    void oneErrorDoesNotGiveRiseToOthers() {
        for (String pointer : ImmutableList.of(
                "/sessions/0/number",
                "/sessions/0/parts/1/kind",
                "/venues/0/id",
                "/quotas/0/id",
                "/fiscalYear/from",
                "/calls/0/closes",
                "/visits/period/to",
                "/sessions/1/date",
                "/workshop/situations/maturity",
                "/capacity")) {
            JsonNode document = Documents.tree();
            Documents.put(document, pointer, "\"!\"");

            assertThat(Documents.problems(document)).as(pointer).hasSize(1);
        }
    }

    @Test
    void anEmptyFileIsRefusedInWords() {
        assertThatThrownBy(() -> Programme.read("empty.json", new byte[0]))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("empty.json");
    }

    @Test
    void anotherFormatIsRefusedBeforeAnythingElse() {
        JsonNode document = Documents.tree();
        Documents.put(document, "/format", "\"shien/programme/2\"");

        assertThat(Documents.problems(document)).extracting(Problem::path).containsExactly("$.format");
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        byte[] broken = "{\"format\": \"shien/programme/1\",\n \"id\": }".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Programme.read("broken.json", broken))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("broken.json: line 2");
    }

    @Test
    void whatIsBuiltInJavaIsCheckedLikeADocument() {
        Programme small = Documents.small();

        assertThat(bare(small).capacity(10).build().sessions()).isEmpty();
        assertThatThrownBy(() -> bare(small).capacity(9).build())
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("$.capacity: was number 9, expected at least 10");
    }

    /** No more than a programme needs. */
    private static Programme.Builder bare(Programme small) {
        return Programme.builder()
                .id("bare")
                .title(small.title())
                .purpose(small.purpose())
                .zone(small.zone())
                .fiscalYear(small.fiscalYear())
                .organisers(small.organisers())
                .participation(small.participation())
                .cost(small.cost())
                .addAllQuotas(small.quotas())
                .membership(small.membership())
                .rulePack(small.rulePack())
                .addAllCalls(small.calls())
                .policies(Policies.defaults())
                .intake(small.intake());
    }
}
