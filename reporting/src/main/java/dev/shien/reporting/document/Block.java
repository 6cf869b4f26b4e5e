package dev.shien.reporting.document;

/** A piece of a section. */
public sealed interface Block
        permits Table, Paragraph, Notice, Figures, Facts, Steps, Codes, Cards, Matrix, Months, Contents {}
