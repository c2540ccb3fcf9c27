/** Offline feedback on typed answers: Lucene analyses, key points are looked for, nothing is judged. */
@NullMarked
package dev.greenroom.infra.feedback;

import org.jspecify.annotations.NullMarked;
