package dev.greenroom.app;

/**
 * Threads that carry virtual threads. A virtual thread that loads a class, or waits while another loads it, keeps its
 * carrier; and in the packaged jar a class loader's lock may be held by a virtual thread that has to wait for a carrier
 * itself. With as many carriers as processors, two commands at once on a small machine could then wait for each other for
 * ever, see docs/adr/0009.
 */
final class Carriers {
    /** As many as the JDK makes at most by itself, when carriers are held up in other ways. They are made when needed. */
    private static final int MOST = 256;
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    private Carriers() {}

    /** Lets there be enough of them, unless the operator has said how many; before the first virtual thread only. */
    static void provide() {
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(PARALLELISM, Integer.toString(MOST));
        }
    }
}
