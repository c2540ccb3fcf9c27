package dev.greenroom.infra.reviewer;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of a response as long as it is no longer than a limit; a longer one is hung up on. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private Optional<Flow.Subscription> subscription = Optional.empty();
    private int left;

    LimitedBody(int most) {
        this.left = most;
    }

    /** There was more than was asked for. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the response is too long");
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = Optional.of(source);
        whole.onSubscribe(source);
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        left -= items.stream().mapToInt(ByteBuffer::remaining).sum();
        if (left < 0) {
            subscription.ifPresent(Flow.Subscription::cancel);
            whole.onError(new TooLong());
        } else {
            whole.onNext(items);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.onError(failure);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }
}
