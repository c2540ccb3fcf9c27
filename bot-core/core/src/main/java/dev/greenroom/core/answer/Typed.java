package dev.greenroom.core.answer;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.question.Origin;

/**
 * What was typed, and to what.
 *
 * @param text literal text of a person, at most {@link Answers#LONGEST} characters
 */
public record Typed(QuestionId question, String text, boolean hinted, Origin origin) {}
