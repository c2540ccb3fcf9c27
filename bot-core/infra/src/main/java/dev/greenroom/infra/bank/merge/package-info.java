/**
 * The same question asked in several documents becomes one. Precision before recall: two wordings are the same only
 * where what they ask about is the same word for word, after the words that merely ask have been taken away.
 */
@NullMarked
package dev.greenroom.infra.bank.merge;

import org.jspecify.annotations.NullMarked;
