package dev.greenroom.core.testing;

import java.util.List;
import java.util.Map;

/**
 * A place where people talk to Greenroom, as a test sees it: the core alone, or a platform with the real library over
 * a fake. Calls return when everything that follows from them has arrived.
 */
public interface Surface extends AutoCloseable {

    /** A person in the channel {@code general}; the same name is the same person. */
    Person person(String name);

    @Override
    void close();

    /** Somebody who types, presses and reads. */
    interface Person {

        /** Types a command with its slash. */
        void types(String line);

        /** Presses the button of this label on the newest message that has one. */
        void presses(String label);

        /** Chooses the option of this label on the newest message that offers it. */
        void chooses(String option);

        /** Fills the form that is open and sends it. */
        void submits(Map<String, String> fields);

        /** The title of the form that is open, empty where none is. */
        String openForm();

        /** Every message this person can see, the oldest first, as it stands now. */
        List<Shown> sees();

        /** The newest message this person can see. */
        default Shown last() {
            return sees().getLast();
        }
    }

    /**
     * A message on somebody's screen.
     *
     * @param text    what is to be read, without any formatting
     * @param buttons the labels of its buttons, in order
     * @param options the labels of what can be chosen, in order
     * @param alone   whether nobody else sees it
     */
    record Shown(String text, List<String> buttons, List<String> options, boolean alone) {}
}
