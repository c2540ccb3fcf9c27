/** Words of questions as Lucene analyses them, and the ranked search over a bank. */
@NullMarked
package dev.greenroom.infra.bank.search;

import org.jspecify.annotations.NullMarked;
