package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.request.Place;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A question of the day in its channel.
 *
 * @param date     the planned local date
 * @param language the language of the channel
 */
public record DailyPost(Place place, LocalDate date, Question question, Locale language) {}
