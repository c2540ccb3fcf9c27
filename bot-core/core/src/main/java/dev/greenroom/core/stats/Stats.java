package dev.greenroom.core.stats;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.due.Workload;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.streak.StreakOf;
import java.util.List;

/** What is known about somebody's practice. */
record Stats(PersonSettings person, StreakOf.Today today, Workload workload, Points points) {

    /** Points of the week and of all time. */
    record Points(int week, int all) {}

    /** How many questions of a topic were rated. */
    record Topic(String name, int rated, int all) {
        double share() {
            return all == 0 ? 0 : (double) rated / all;
        }
    }

    /** The topics of the bank with what was rated of each, in the order of the bank. */
    List<Topic> topics(Bank bank) {
        return bank.topics().stream().map(name -> {
            var questions = bank.all().stream().filter(question -> question.topic().equalsIgnoreCase(name)).toList();
            return new Topic(name, rated(questions), questions.size());
        }).toList();
    }

    /** How many of these questions were rated. */
    int rated(List<Question> questions) {
        return (int) questions.stream().filter(workload.schedules()::containsKey).count();
    }

    /** Whether there is nothing to tell yet. */
    boolean isEmpty() {
        return today.work().isEmpty();
    }
}
