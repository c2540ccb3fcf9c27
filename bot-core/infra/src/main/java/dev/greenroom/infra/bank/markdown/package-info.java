/** Markdown of reviewed documents becomes core's rich text; what people type never comes here. */
@NullMarked
package dev.greenroom.infra.bank.markdown;

import org.jspecify.annotations.NullMarked;
