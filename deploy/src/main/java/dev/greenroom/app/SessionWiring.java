package dev.greenroom.app;

import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.due.Workloads;
import dev.greenroom.core.interview.InterviewCards;
import dev.greenroom.core.interview.InterviewFeature;
import dev.greenroom.core.interview.InterviewRoom;
import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.privacy.PersonalData;
import dev.greenroom.core.privacy.PrivacyFeature;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reminder.ReminderCards;
import dev.greenroom.core.reminder.ReminderFeature;
import dev.greenroom.core.reminder.ReminderRounds;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.streak.StreakOf;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes interviews, reminders and what people may do with their own data. */
@Configuration(proxyBeanMethods = false)
class SessionWiring {

    @Bean
    InterviewRoom.Practice interviewPractice(ShownQuestions shown, Reviews reviews, Answers answers) {
        return new InterviewRoom.Practice(shown, reviews, answers);
    }

    @Bean
    InterviewRoom.Rewards interviewRewards(Activities activities, Ledger ledger, Settings settings) {
        return new InterviewRoom.Rewards(activities, ledger, settings);
    }

    @Bean
    InterviewRoom interviewRoom(Library library, Interviews interviews, InterviewRoom.Practice practice,
            InterviewRoom.Rewards rewards) {
        return new InterviewRoom(library, interviews, practice, rewards);
    }

    @Bean
    InterviewCards interviewCards(Library library, Seal seal, Painter painter) {
        return new InterviewCards(library, seal, painter);
    }

    @Bean
    Feature interviews(Library library, InterviewRoom room, InterviewCards cards, Outbox outbox) {
        return new InterviewFeature(library, room, cards, outbox).feature();
    }

    @Bean
    ReminderFeature reminderFeature(Reminders reminders, Settings settings, SettingsStore store) {
        return new ReminderFeature(reminders, settings, store);
    }

    @Bean
    Feature reminderButtons(ReminderFeature reminders) {
        return reminders.feature();
    }

    @Bean
    ReminderRounds.Reasons reasonsToRemind(Workloads workloads, StreakOf streaks) {
        return new ReminderRounds.Reasons(workloads, streaks);
    }

    @Bean
    ReminderRounds reminderRounds(Reminders reminders, Settings settings, ReminderRounds.Reasons reasons,
            ReminderRounds.Sending sending) {
        return new ReminderRounds(reminders, settings, reasons, sending);
    }

    @Bean
    ReminderRounds.Sending reminderSending(Seal seal, Outbox outbox) {
        return new ReminderRounds.Sending(new ReminderCards(seal), outbox);
    }

    @Bean
    EveryMinute reminderClock(ReminderRounds rounds, InstantSource clock) {
        return new EveryMinute("reminders", () -> rounds.make(clock.instant()));
    }

    @Bean
    Feature privacy(PersonalData data, Seal seal) {
        return new PrivacyFeature(data, seal).feature();
    }
}
