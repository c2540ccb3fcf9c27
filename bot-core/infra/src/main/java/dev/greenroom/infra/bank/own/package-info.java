/** Greenroom's own format of question documents, as {@code seeds/README.md} describes it. */
@NullMarked
package dev.greenroom.infra.bank.own;

import org.jspecify.annotations.NullMarked;
