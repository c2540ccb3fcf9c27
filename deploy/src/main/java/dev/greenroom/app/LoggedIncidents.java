package dev.greenroom.app;

import dev.greenroom.core.desk.Incidents;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PlatformUnavailable;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes incidents to the log: broken infrastructure as one line, bugs with the place where they happened. */
final class LoggedIncidents implements Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedIncidents.class);

    @Override
    public String report(Caller caller, Throwable failure) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        switch (failure) {
            case StoreUnavailable away -> LOG.warn("incident {} community={} store: {}", id, caller.community(),
                    away.getMessage());
            case PlatformUnavailable away -> LOG.warn("incident {} community={} platform: {}", id, caller.community(),
                    away.getMessage());
            default -> LOG.error("incident {} community={} channel={}", id, caller.community(),
                    caller.place().channel(), failure);
        }
        return id;
    }
}
