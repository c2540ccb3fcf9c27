package dev.greenroom.core.request;

/** A person inside one community, by the platform's own id: 1 to 64 characters of {@code A-Z a-z 0-9 - _}. */
public record PersonId(String id) {
    public PersonId {
        Ids.check(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
