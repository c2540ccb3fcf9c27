package dev.greenroom.core.request;

import java.util.Optional;

/**
 * The person behind a request.
 *
 * @param profile what the platform told about the person along with the request; where it told nothing, the
 *                {@link Directory} knows
 */
public record Who(PersonId person, Optional<Profile> profile) {}
