package dev.greenroom.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** What a process says. It is taken from the process at once: one whose words nobody takes stands still when the pipe is full. */
final class Output {
    /** What nobody has asked for yet; empty at the end. */
    private final BlockingQueue<Optional<String>> said = new LinkedBlockingQueue<>();

    Output(Process process) {
        Thread.ofPlatform().daemon().name("output-of-" + process.pid()).start(() -> listen(process));
    }

    private void listen(Process process) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().map(Optional::of).forEach(said::add);
        } catch (IOException | UncheckedIOException killed) {
            // nothing more is said
        } finally {
            said.add(Optional.empty());
        }
    }

    /** The lines from here on, as they come, each for one who asks. */
    Stream<String> lines() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
    }

    /** The next line; empty at the end, and ever after. */
    Optional<String> next() {
        try {
            Optional<String> line = said.take();
            if (line.isEmpty()) {
                said.add(line);
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
