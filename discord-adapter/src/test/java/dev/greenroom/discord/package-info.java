@NullMarked
package dev.greenroom.discord;

import org.jspecify.annotations.NullMarked;
