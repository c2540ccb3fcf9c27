/** What Greenroom says: cards, notices and forms, free of any platform's marks and limits. */
@NullMarked
package dev.greenroom.core.reply;

import org.jspecify.annotations.NullMarked;
