package dev.shien.benchmarks.eligibility;

import java.nio.charset.StandardCharsets;

/** The Act as a DMN 1.3 decision table: the first row that matches. */
final class DmnTable {

    static final String NAMESPACE = "https://shien.example/dmn";
    static final String MODEL = "sme";
    static final String DECISION = "eligible";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="sme" name="sme" namespace="NAMESPACE"
                exporter="shien" exporterVersion="1">
            """;
    private static final String INPUT = """
            <inputData id="in_%1$s" name="%1$s"><variable id="var_%1$s" name="%1$s" typeRef="%2$s"/></inputData>
            """;
    private static final String REQUIREMENT = """
            <informationRequirement id="need_%1$s"><requiredInput href="#in_%1$s"/></informationRequirement>
            """;
    private static final String CLAUSE = """
            <input id="clause_%1$s"><inputExpression id="exp_%1$s" typeRef="%2$s"><text>%1$s</text></inputExpression></input>
            """;
    private static final String[][] INPUTS = {
        {"form", "string"}, {"sizeClass", "string"}, {"capital", "number"}, {"employees", "number"}
    };

    private final StringBuilder xml = new StringBuilder();
    private int rows;

    private DmnTable() {}

    static byte[] xml() {
        DmnTable table = new DmnTable();
        table.xml.append(HEAD.replace("NAMESPACE", NAMESPACE));
        table.each(INPUT);
        table.xml.append("<decision id=\"eligible\" name=\"eligible\">");
        table.xml.append("<variable id=\"var_eligible\" name=\"eligible\" typeRef=\"boolean\"/>");
        table.each(REQUIREMENT);
        table.xml.append("<decisionTable id=\"table\" hitPolicy=\"FIRST\">");
        table.each(CLAUSE);
        table.xml.append("<output id=\"out\" name=\"eligible\" typeRef=\"boolean\"/>");
        SizeLimits.rows().forEach((name, limits) -> {
            String capital = "<= " + SizeLimits.limit(limits, "capital");
            String employees = "<= " + SizeLimits.limit(limits, "employees");
            table.row("true", "\"COMPANY\"", "\"" + name + "\"", capital, "-");
            table.row("true", "\"COMPANY\",\"INDIVIDUAL\"", "\"" + name + "\"", "-", employees);
        });
        table.row("false", "-", "-", "-", "-");
        table.xml.append("</decisionTable></decision></definitions>");
        return table.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void each(String template) {
        for (String[] input : INPUTS) {
            xml.append(String.format(template, input[0], input[1]));
        }
    }

    private void row(String output, String... cells) {
        rows++;
        xml.append("<rule id=\"row").append(rows).append("\">");
        for (int i = 0; i < cells.length; i++) {
            entry("inputEntry", "cell" + rows + "_" + i, cells[i]);
        }
        entry("outputEntry", "result" + rows, output);
        xml.append("</rule>");
    }

    private void entry(String kind, String id, String text) {
        xml.append(String.format("<%1$s id=\"%2$s\"><text>%3$s</text></%1$s>", kind, id, text.replace("<", "&lt;")));
    }
}
