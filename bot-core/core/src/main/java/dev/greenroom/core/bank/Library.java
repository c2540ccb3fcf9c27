package dev.greenroom.core.bank;

import dev.greenroom.core.request.CommunityId;

/** Which bank a community practises with. Implementations are thread-safe and answer from memory. */
@FunctionalInterface
public interface Library {

    /** The bank of {@code community}, as it stands now. */
    Bank bankOf(CommunityId community);
}
