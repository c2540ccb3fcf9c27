package dev.greenroom.core.desk;

/** What the front desk says when something cannot be done. */
public interface DeskWords {
    /** The command is for admins. */
    String adminsOnly(String command);

    /** The button was not made by this installation, or by a version too old. */
    String oldButton();

    /** The store cannot be reached. */
    String storeAway();

    /** The platform did not answer. */
    String platformAway();

    /** A bug; {@code incident} stands in the log. */
    String incident(String incident);

    /** Too much is under way. */
    String busy();
}
