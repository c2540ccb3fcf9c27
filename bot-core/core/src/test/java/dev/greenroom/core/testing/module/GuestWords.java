package dev.greenroom.core.testing.module;

/** Words of a module whose German file lacks one. */
public interface GuestWords {
    String greeting(String name);

    String farewell();
}
