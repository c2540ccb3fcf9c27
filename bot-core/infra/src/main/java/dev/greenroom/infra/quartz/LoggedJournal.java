package dev.greenroom.infra.quartz;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Journal;
import dev.greenroom.core.daily.Slot;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fate of posts in the log: one line each, with ids and without a word of anybody's. */
public final class LoggedJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedJournal.class);

    @Override
    public void slot(Place place, Slot slot) {
        if (slot.ended()) {
            LOG.info("daily {} {} {} ended as {}", place.community(), place.channel(), slot.date(), slot.fate());
        } else {
            LOG.debug("daily {} {} {} is {}", place.community(), place.channel(), slot.date(), slot.fate());
        }
    }

    @Override
    public void surplus(Place place, Slot slot, String message) {
        LOG.error("daily {} {} {}: message {} was posted by a process that had lost its claim; the slot is {}",
                place.community(), place.channel(), slot.date(), message, slot.fate());
    }

    @Override
    public void unfit(Place place, Slot slot) {
        LOG.error("daily {} {} {}: the platform does not take question {}: {}", place.community(), place.channel(),
                slot.date(), slot.question().map(QuestionId::value).orElse("?"), slot.fate());
    }

    @Override
    public void failed(String about, Throwable failure) {
        if (failure instanceof StoreUnavailable) {
            LOG.warn("daily {}: {}; tried again", about, failure.getMessage());
        } else {
            LOG.error("daily {} failed; tried again", about, failure);
        }
    }
}
