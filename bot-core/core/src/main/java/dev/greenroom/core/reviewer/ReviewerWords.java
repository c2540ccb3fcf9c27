package dev.greenroom.core.reviewer;

/** What people read about the reviewer. */
public interface ReviewerWords {
    String offer(String host);

    String agree();

    String decline();

    String stop();

    String reconsider();

    String read(String host);

    String advice(String advice);

    String slow();

    String gone();

    String nonsense();

    String busy();
}
