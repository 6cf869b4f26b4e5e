package dev.shien.domain.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;

/**
 * The first event of every journal: the programme as it was defined.
 *
 * @param programme the definition
 */
record ProgrammeOpened(JsonNode programme) {

    static ProgrammeOpened of(Programme programme) {
        return new ProgrammeOpened(Json.parse(programme.id(), programme.toJson()));
    }
}
