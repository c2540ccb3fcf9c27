/**
 * The question bank: {@link dev.greenroom.infra.bank.BankLoader} reads documents,
 * {@link dev.greenroom.infra.bank.BankCheck} reports on them.
 */
@NullMarked
package dev.greenroom.infra.bank;

import org.jspecify.annotations.NullMarked;
