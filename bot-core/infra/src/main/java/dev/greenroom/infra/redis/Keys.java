package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.util.Arrays;

/**
 * The names of everything in Redis. All keys of one community share a hash tag, so that a script may touch several of
 * them on Redis Cluster; a global key stands alone in its script.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>type</th><th>holds</th></tr>
 * <tr><td>greenroom:{community}:settings</td><td>hash</td><td>what the admins set</td></tr>
 * <tr><td>greenroom:{community}:settings:person</td><td>hash</td><td>what the person set</td></tr>
 * <tr><td>greenroom:{community}:consent:person</td><td>hash</td><td>whether a reviewer may read the person's answers, which, and since when</td></tr>
 * <tr><td>greenroom:{community}:shown:person</td><td>sorted set</td><td>question → when it was shown last, counted per person</td></tr>
 * <tr><td>greenroom:{community}:seen:person</td><td>sorted set, expires</td><td>question → when it was shown last (milliseconds), of the last days</td></tr>
 * <tr><td>greenroom:{community}:review:person</td><td>hash</td><td>question → schedule ({@link ScheduleCode})</td></tr>
 * <tr><td>greenroom:{community}:due:person</td><td>sorted set</td><td>question → learning day on which it is due, as epoch day</td></tr>
 * <tr><td>greenroom:{community}:activity:person</td><td>hash</td><td>day|what|subject → instant|zone: the records</td></tr>
 * <tr><td>greenroom:{community}:days:person</td><td>hash</td><td>day → activities, day:r → reviews, day:d → answers to the day's question; derived from the records</td></tr>
 * <tr><td>greenroom:{community}:told:person</td><td>string</td><td>the day on which a streak ended that the person was told of</td></tr>
 * <tr><td>greenroom:{community}:undo:person</td><td>hash, expires</td><td>how the last rating is taken back ({@code rate.lua})</td></tr>
 * <tr><td>greenroom:{community}:interview:person</td><td>string, expires</td><td>the interview ({@link InterviewCode})</td></tr>
 * <tr><td>greenroom:{community}:reminder:person</td><td>hash</td><td>at, date, locale of the next reminder, and the zone their platform told of</td></tr>
 * <tr><td>greenroom:{community}:reminded:person</td><td>string, expires</td><td>date of the last reminder; on Discord in the direct conversation, for all servers</td></tr>
 * <tr><td>greenroom:{community}:awards:person</td><td>hash</td><td>work|subject|attempt → what was paid ({@link AwardCode}): the records</td></tr>
 * <tr><td>greenroom:{community}:paid:person</td><td>hash</td><td>learning day → points paid for it; derived from the awards</td></tr>
 * <tr><td>greenroom:{community}:totals:person</td><td>hash</td><td>period → score ({@code ledger.lua}); derived from the awards</td></tr>
 * <tr><td>greenroom:{community}:attempts:person</td><td>hash</td><td>a:question → last answer, s:question → last look at the reference answer, h:question → at the hint (milliseconds)</td></tr>
 * <tr><td>greenroom:{community}:answer:person:id</td><td>hash, expires</td><td>a typed answer with its assessment and review</td></tr>
 * <tr><td>greenroom:{community}:answers:person</td><td>sorted set</td><td>answer's id → when (milliseconds)</td></tr>
 * <tr><td>greenroom:{community}:given:question:stretch</td><td>hash, expires</td><td>digest of an answer's wording → digest of who gave it first</td></tr>
 * <tr><td>greenroom:{community}:disagreed</td><td>hash</td><td>question|key point → how many people disagreed with the feedback</td></tr>
 * <tr><td>greenroom:{community}:shared:channel:date</td><td>sorted set, expires</td><td>person|answer shared → coverage, then how early</td></tr>
 * <tr><td>greenroom:{community}:shares:person</td><td>set, expires</td><td>channel:date of the shared answers of the person</td></tr>
 * <tr><td>greenroom:{community}:applauded:person</td><td>hash, expires</td><td>learning day → how often the person applauded</td></tr>
 * <tr><td>greenroom:{community}:board:period</td><td>sorted set, expires</td><td>person → score; derived from the totals</td></tr>
 * <tr><td>greenroom:{community}:board:period:team:code</td><td>sorted set, expires</td><td>member → score; derived from the totals</td></tr>
 * <tr><td>greenroom:{community}:board:period:teams</td><td>sorted set, expires</td><td>team's code → mean points; derived</td></tr>
 * <tr><td>greenroom:{community}:gone</td><td>set</td><td>people who turned out to have left the community</td></tr>
 * <tr><td>greenroom:{community}:teams</td><td>hash</td><td>team's code → its name</td></tr>
 * <tr><td>greenroom:{community}:team:of</td><td>hash</td><td>person → team's code</td></tr>
 * <tr><td>greenroom:{community}:team:code</td><td>sorted set</td><td>member → 1, or 0 for one who hides</td></tr>
 * <tr><td>greenroom:{community}:owner</td><td>string</td><td>who opened the local chat first</td></tr>
 * <tr><td>greenroom:{community}:guest:person</td><td>string</td><td>name of somebody in the local chat</td></tr>
 * <tr><td>greenroom:{community}:daily</td><td>hash</td><td>channel → schedule ({@link DailyCode})</td></tr>
 * <tr><td>greenroom:{community}:daily:changes</td><td>list</td><td>who changed schedules, newest first</td></tr>
 * <tr><td>greenroom:{community}:daily:notices</td><td>hash</td><td>mark → what an admin is still to be told</td></tr>
 * <tr><td>greenroom:{community}:daily:slots:channel</td><td>hash</td><td>planned date → slot ({@link SlotCode})</td></tr>
 * <tr><td>greenroom:{community}:daily:used:channel</td><td>hash</td><td>question → epoch day on which it was asked last; #warned</td></tr>
 * <tr><td>greenroom:{community}:daily:answered:channel:date</td><td>set, expires</td><td>digests of who answered the question of the day</td></tr>
 * <tr><td>greenroom:{community}:budget:name[:channel]</td><td>string, expires</td><td>when the next request may be sent (milliseconds)</td></tr>
 * <tr><td>greenroom:global:key</td><td>string</td><td>the installation's key, wrapped by GREENROOM_SECRET where that is set</td></tr>
 * <tr><td>greenroom:global:uptime</td><td>hash</td><td>alive → last sign of life, outage:from → to (milliseconds)</td></tr>
 * <tr><td>greenroom:global:lease:name</td><td>string, expires</td><td>which process may do what only one may</td></tr>
 * <tr><td>greenroom:global:reminders</td><td>sorted set</td><td>community|person → when to look at their reminder (milliseconds): hints only</td></tr>
 * <tr><td>greenroom:global:communities:platform</td><td>set</td><td>every community of which something is kept, direct conversations left out</td></tr>
 * <tr><td>greenroom:global:communities-looked</td><td>string</td><td>says that communities from before that set are in it</td></tr>
 * <tr><td>greenroom:global:daily:platform</td><td>set</td><td>every community that ever had a schedule</td></tr>
 * <tr><td>greenroom:global:due:platform</td><td>sorted set</td><td>community → when it needs attention (milliseconds); a hint</td></tr>
 * <tr><td>greenroom:global:edits:platform</td><td>sorted set</td><td>community/channel → when its post is brought up to date; ! before it while somebody does</td></tr>
 * <tr><td>greenroom:global:sweep:platform</td><td>string</td><td>when somebody last compared the queue with the communities</td></tr>
 * <tr><td>greenroom:global:budget:platform:name</td><td>string, expires</td><td>when the next request may be sent (milliseconds)</td></tr>
 * <tr><td>greenroom:global:gone</td><td>sorted set</td><td>community that removed the bot → when its data is deleted</td></tr>
 * <tr><td>greenroom:global:picture:name</td><td>string, expires</td><td>a picture that Slack fetches, in Base64</td></tr>
 * <tr><td>greenroom:global:pictures</td><td>sorted set</td><td>name of each picture → when it was kept last (seconds)</td></tr>
 * <tr><td>greenroom:global:version</td><td>string</td><td>version of the data, for migrations</td></tr>
 * </table>
 */
final class Keys {
    static final String INSTALLATION_KEY = "greenroom:global:key";
    static final String UPTIME = "greenroom:global:uptime";
    static final String REMINDERS = "greenroom:global:reminders";
    static final String LOOKED = "greenroom:global:communities-looked";
    static final String GONE = "greenroom:global:gone";
    static final String PICTURES = "greenroom:global:pictures";
    static final String VERSION = "greenroom:global:version";

    private Keys() {}

    static String lease(String name) {
        return "greenroom:global:lease:" + name;
    }

    static String picture(String name) {
        return "greenroom:global:picture:" + name;
    }

    /** What every key of a community starts with. */
    static String stem(CommunityId community) {
        return "greenroom:{" + community.key() + "}:";
    }

    /** The keys of all communities, as a pattern. */
    static String stems() {
        return "greenroom:{*}:*";
    }

    /** The keys of this name of all people in all communities, as a pattern. */
    static String everybodys(String name) {
        return "greenroom:{*}:" + name + ":*";
    }

    /** Whose key this is, where it is one of a person. */
    static Owner owner(String key) {
        return new Owner(community(key), new PersonId(key.substring(key.lastIndexOf(':') + 1)));
    }

    /** The community whose key this is. */
    static CommunityId community(String key) {
        return named(key.substring(key.indexOf('{') + 1, key.indexOf('}')));
    }

    /** The community of this {@linkplain CommunityId#key() name}. */
    static CommunityId named(String name) {
        int end = name.indexOf('-');
        Platform platform = Arrays.stream(Platform.values())
                .filter(one -> one.word().equals(name.substring(0, end))).findFirst().orElseThrow();
        return new CommunityId(platform, name.substring(end + 1));
    }

    /** A person of a community. */
    record Owner(CommunityId community, PersonId person) {
        @Override
        public String toString() {
            return community + " " + person;
        }
    }

    static String of(CommunityId community, String name) {
        return stem(community) + name;
    }

    static String communities(Platform platform) {
        return "greenroom:global:communities:" + platform.word();
    }

    static String dailyCommunities(Platform platform) {
        return "greenroom:global:daily:" + platform.word();
    }

    static String due(Platform platform) {
        return "greenroom:global:due:" + platform.word();
    }

    static String edits(Platform platform) {
        return "greenroom:global:edits:" + platform.word();
    }

    static String sweep(Platform platform) {
        return "greenroom:global:sweep:" + platform.word();
    }

    static String budget(Platform platform, String name) {
        return "greenroom:global:budget:" + platform.word() + ":" + name;
    }

    static String of(CommunityId community, PersonId person, String name) {
        return of(community, name) + ":" + person.id();
    }
}
