package dev.greenroom.core.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A reviewer that says what a test wants and remembers what it was sent. */
public final class ScriptedReviewer implements Reviewer {
    private final List<Submission> sent = new ArrayList<>();
    private String host = "llm.example";
    private Function<Submission, Opinion> script = submission -> new Opinion.Missing(Opinion.Why.GONE);

    /** From now on it says this. */
    public void says(Function<Submission, Opinion> next) {
        script = next;
    }

    /** The operator points LLM_URL elsewhere. */
    public void movesTo(String other) {
        host = other;
    }

    /** What left the machine so far. */
    public List<Submission> sent() {
        return sent;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Opinion read(Submission submission) {
        sent.add(submission);
        return script.apply(submission);
    }
}
