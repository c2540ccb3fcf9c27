package dev.greenroom.infra.bank.source;

/**
 * What a document turned out to be.
 *
 * @param shape    how its questions are written, in a few words
 * @param curated  whether it is in Greenroom's own format, where every question has its own id and mistakes are errors
 * @param repaired whether its characters had been damaged by a wrong encoding and were restored
 */
public record Format(String shape, boolean curated, boolean repaired) {}
