/**
 * Other people's question documents: one small class per {@link dev.greenroom.infra.bank.documents.Shape shape},
 * chosen by looking at the document. A new shape is one more class in
 * {@link dev.greenroom.infra.bank.documents.Shapes}; cutting into questions, reading answers, answer keys, topics and
 * ids are the same for all of them.
 */
@NullMarked
package dev.greenroom.infra.bank.documents;

import org.jspecify.annotations.NullMarked;
