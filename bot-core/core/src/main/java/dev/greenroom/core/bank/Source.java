package dev.greenroom.core.bank;

/**
 * Where a wording of a question stands: the document as it was named, the line (from 1), and the number printed
 * before the question, exactly as printed ({@code 1.10}), empty where there is none.
 */
public record Source(String document, int line, String ordinal) {}
