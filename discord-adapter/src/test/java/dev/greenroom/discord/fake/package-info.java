/**
 * A Discord for tests: REST and gateway on local ports. It refuses what Discord refuses, remembers everything that was
 * sent, and has people who type, press and send forms.
 */
@NullMarked
package dev.greenroom.discord.fake;

import org.jspecify.annotations.NullMarked;
