package dev.greenroom.discord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the commands when Discord has others; Discord limits how often that may be done. */
final class Registration extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final List<? extends CommandData> wanted;
    private final Pause.Pace pace;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Makes these the commands of the application. */
    Registration(List<? extends CommandData> wanted, Pause.Pace pace) {
        this.wanted = List.copyOf(wanted);
        this.pace = pace;
    }

    @Override
    public void onReady(ReadyEvent event) {
        var pause = new Pause(pace, stopped);
        do {
            try {
                register(event.getJDA());
                return;
            } catch (RuntimeException e) {
                LOG.warn("Discord: commands could not be registered: {}; trying again", Failures.brief(e));
            }
        } while (pause.go());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        stopped.countDown();
    }

    private void register(JDA jda) {
        var present = Patience.complete(jda.retrieveCommands(true)).stream().map(CommandData::fromCommand).toList();
        if (canonical(present).equals(canonical(wanted))) {
            LOG.info("Discord: the {} commands are as registered", wanted.size());
        } else {
            Patience.complete(jda.updateCommands().addCommands(wanted));
            LOG.info("Discord: {} commands registered", wanted.size());
        }
    }

    /** Commands by name, in a form in which equal ones are equal; the order of options counts. */
    private static Map<String, Object> canonical(List<? extends CommandData> commands) {
        var byName = new TreeMap<String, Object>();
        commands.forEach(command -> byName.put(command.getName(), canonical(command.toData())));
        return byName;
    }

    private static Object canonical(Object value) {
        return switch (value) {
            case DataObject object -> canonical(object.toMap());
            case DataArray array -> canonical(array.toList());
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((name, entry) -> {
                    if (entry != null) {
                        sorted.put(name.toString(), canonical(entry));
                    }
                });
                yield sorted;
            }
            case Collection<?> list -> list.stream().map(Registration::canonical).toList();
            default -> value.toString();
        };
    }
}
