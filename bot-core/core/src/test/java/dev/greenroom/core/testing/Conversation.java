package dev.greenroom.core.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What people see, the same on every surface: each test talks on a surface of its own. */
public abstract class Conversation {
    /** Where everybody talks. */
    protected Surface surface;
    /** The first person there. */
    protected Surface.Person ada;

    /** A surface with the features that are talked to, and nothing stored yet. */
    protected abstract Surface surface();

    @BeforeEach
    void open() {
        surface = surface();
        ada = surface.person("ada");
    }

    @AfterEach
    void close() {
        surface.close();
    }
}
