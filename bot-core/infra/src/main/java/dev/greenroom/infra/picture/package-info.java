/** Pictures of boards, streaks and coverage, drawn without any font of the machine. */
@NullMarked
package dev.greenroom.infra.picture;

import org.jspecify.annotations.NullMarked;
