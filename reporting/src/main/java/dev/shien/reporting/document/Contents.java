package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;

/**
 * A list of documents to go to.
 *
 * @param documents the documents
 */
public record Contents(ImmutableList<Document> documents) implements Block {}
