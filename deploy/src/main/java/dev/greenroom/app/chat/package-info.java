/**
 * The local chat: a third platform that runs in the browser, fed by the same catalogue and replies as the other two. It
 * has no passwords: whoever can reach it can be anybody, which is why it is bound to this machine unless set otherwise.
 */
@NullMarked
package dev.greenroom.app.chat;

import org.jspecify.annotations.NullMarked;
