@NullMarked
package dev.greenroom.slack;

import org.jspecify.annotations.NullMarked;
