package dev.greenroom.core.daily;

/** Something to be done about a slot now. */
sealed interface Todo {

    /** What it is about. */
    Slot slot();

    /** Post it, after asking the platform where it may be there already. */
    record Attempt(Slot slot) implements Todo {}

    /** Find out whether it was posted; post nothing. */
    record Look(Slot slot, Reason otherwise) implements Todo {}

    /** Give it up. */
    record Skip(Slot slot, Reason reason) implements Todo {}

    /** Post the answer below it. */
    record Reveal(Slot slot) implements Todo {}
}
