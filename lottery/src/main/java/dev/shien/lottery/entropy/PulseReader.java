package dev.shien.lottery.entropy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.BeaconPulse;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Reads a pulse as its beacon publishes it. Fields that are not signed are passed over; hex becomes lower-case, so that
 * a pulse has one form.
 */
final class PulseReader {

    private static final String INDEX = "a whole number from 0 to 2^53 - 1";

    private final JsonNode node;
    private final String path;

    private PulseReader(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * The pulse.
     *
     * @throws IllegalArgumentException if a field is left out, null, blank or not what it must be
     */
    static BeaconPulse read(JsonNode pulse) {
        PulseReader p = new PulseReader(pulse, "pulse.");
        return new BeaconPulse(
                p.text("uri"),
                p.text("version"),
                p.number("cipherSuite"),
                p.number("period"),
                p.hex("certificateId"),
                p.number("chainIndex"),
                p.number("pulseIndex"),
                p.text("timeStamp"),
                p.hex("localRandomValue"),
                p.external(),
                p.listValues(),
                p.hex("precommitmentValue"),
                p.number("statusCode"),
                p.hex("signatureValue"),
                p.hex("outputValue"));
    }

    /** A text that is not blank. */
    static String text(JsonNode node, String path) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new IllegalArgumentException(path + " must be a text, was " + described(node));
        }
        return node.textValue();
    }

    private String text(String field) {
        return text(node.path(field), path + field);
    }

    private String hex(String field) {
        String hex = text(field);
        if (hex.length() % 2 != 0 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException(
                    path + field + " must be hex digits, two a byte, was " + described(node.path(field)));
        }
        return hex.toLowerCase(Locale.ROOT);
    }

    private long number(String field) {
        JsonNode number = node.path(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new IllegalArgumentException(path + field + " must be " + INDEX + ", was " + described(number));
        }
        return number.longValue();
    }

    private BeaconPulse.External external() {
        PulseReader e = new PulseReader(node.path("external"), path + "external.");
        return new BeaconPulse.External(e.hex("sourceId"), e.number("statusCode"), e.hex("value"));
    }

    private ImmutableList<BeaconPulse.Earlier> listValues() {
        ImmutableList.Builder<BeaconPulse.Earlier> earlier = ImmutableList.builder();
        int i = 0;
        for (JsonNode value : node.path("listValues")) {
            PulseReader e = new PulseReader(value, path + "listValues[" + i++ + "].");
            earlier.add(new BeaconPulse.Earlier(e.text("type"), e.hex("value")));
        }
        return earlier.build();
    }

    private static String described(JsonNode node) {
        return node.isMissingNode() ? "left out" : Shortened.of(node.toString());
    }
}
