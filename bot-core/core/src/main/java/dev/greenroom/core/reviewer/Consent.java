package dev.greenroom.core.reviewer;

import java.time.Instant;

/**
 * A person's decision about a reviewer.
 *
 * @param agreed whether answers may be sent
 * @param host   to this host and no other: where the operator changes it, people are asked again
 */
public record Consent(boolean agreed, String host, Instant at) {}
