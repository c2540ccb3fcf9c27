/**
 * A second reading of an answer by a language model, where the operator turned one on and the person agreed. It adds to
 * the offline feedback and never takes its place: it pays nothing, and what it claims without the person's own words to
 * show for it is not believed.
 */
@NullMarked
package dev.greenroom.core.reviewer;

import org.jspecify.annotations.NullMarked;
