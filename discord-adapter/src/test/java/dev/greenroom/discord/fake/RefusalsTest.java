package dev.greenroom.discord.fake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake refuses what Discord refuses: each rule broken once. */
class RefusalsTest {
    private static final String V2 = "\"flags\":32768,";

    private static void message(String json) {
        StrictDiscord.message(json.replace('\'', '"'), Set.of());
    }

    @Test
    void aProperMessageIsTaken() {
        assertThatCode(() -> message("{" + V2 + "'components':[{'type':10,'content':'x'},{'type':14},"
                + "{'type':1,'components':[{'type':2,'style':1,'label':'A','custom_id':'a'}]}]}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // content beside components of the second kind
        "{'flags':32768,'content':'x','components':[{'type':10,'content':'x'}]}",
        "{'flags':32768,'embeds':[{}],'components':[{'type':10,'content':'x'}]}",
        // the flag is missing
        "{'components':[{'type':10,'content':'x'}]}",
        // nothing at all
        "{'content':''}", "{'flags':32768,'components':[]}",
        // blank text
        "{'flags':32768,'components':[{'type':10,'content':' '}]}",
        // rows and buttons
        "{'flags':32768,'components':[{'type':1,'components':[]}]}",
        "{'flags':32768,'components':[{'type':2,'style':1,'label':'A','custom_id':'a'}]}",
        "{'flags':32768,'components':[{'type':1,'components':[{'type':2,'style':1,'label':'','custom_id':'a'}]}]}",
        "{'flags':32768,'components':[{'type':1,'components':[{'type':2,'style':9,'label':'A','custom_id':'a'}]}]}",
        "{'flags':32768,'components':[{'type':1,'components':[{'type':2,'style':1,'label':'A','custom_id':''}]}]}",
        "{'flags':32768,'components':[{'type':1,'components':[{'type':2,'style':1,'label':'A','custom_id':'a'},"
                + "{'type':2,'style':1,'label':'B','custom_id':'a'}]}]}",
        // selects
        "{'flags':32768,'components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':[]}]}]}",
        "{'flags':32768,'components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':"
                + "[{'label':'x','value':'1'},{'label':'y','value':'1'}]}]}]}",
        // files that were not sent
        "{'flags':32768,'components':[{'type':12,'items':[{'media':{'url':'attachment://a.png'}}]}]}",
        "{'flags':32768,'components':[{'type':12,'items':[]}]}"})
    void aMessageThatBreaksARuleIsRefused(String json) {
        assertThatThrownBy(() -> message(json)).isInstanceOf(AssertionError.class).hasMessageContaining("refuses");
    }

    @Test
    void lengthsAndCountsAreLimited() {
        refused("{'content':'" + "x".repeat(2_001) + "'}");
        refused("{" + V2 + "'components':[{'type':10,'content':'" + "x".repeat(4_001) + "'}]}");
        refused("{" + V2 + "'components':[" + many(41, "{'type':14}") + "]}");
        refused("{" + V2 + "'components':[" + row(many(6, "{'type':2,'style':1,'label':'A','custom_id':'#'}")) + "]}");
        refused("{" + V2 + "'components':[" + row("{'type':2,'style':1,'label':'" + "x".repeat(81)
                + "','custom_id':'a'}") + "]}");
        refused("{" + V2 + "'components':[" + row("{'type':2,'style':1,'label':'A','custom_id':'" + "x".repeat(101)
                + "'}") + "]}");
        refused("{" + V2 + "'components':[" + row("{'type':3,'custom_id':'a','options':["
                + many(26, "{'label':'x','value':'#'}") + "]}") + "]}");
    }

    @Test
    void aFileThatNoComponentShowsIsRefused() {
        assertThatThrownBy(() -> StrictDiscord.message(
                ("{" + V2 + "'components':[{'type':10,'content':'x'}]}").replace('\'', '"'), Set.of("a.json")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'title':'','custom_id':'a','components':[{'type':10,'content':'x'}]}",
        "{'title':'T','custom_id':'','components':[{'type':10,'content':'x'}]}",
        "{'title':'T','custom_id':'a','components':[]}",
        "{'title':'T','custom_id':'a','components':[{'type':1,'components':[]}]}",
        "{'title':'T','custom_id':'a','components':[{'type':18,'label':'','component':"
                + "{'type':4,'style':1,'custom_id':'f'}}]}",
        "{'title':'T','custom_id':'a','components':[{'type':18,'label':'L','component':"
                + "{'type':4,'style':1,'custom_id':'f','max_length':4001}}]}",
        "{'title':'T','custom_id':'a','components':[{'type':18,'label':'L','component':"
                + "{'type':4,'style':1,'custom_id':'f','label':'old'}}]}"})
    void aModalThatBreaksARuleIsRefused(String json) {
        assertThatThrownBy(() -> StrictDiscord.modal(json.replace('\'', '"'))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{'name':'Upper','description':'x'}]", "[{'name':'two words','description':'x'}]",
        "[{'name':'a','description':''}]", "[{'name':'a','description':'x','unknown':1}]",
        "[{'name':'a','description':'x'},{'name':'a','description':'x'}]",
        "[{'name':'a','description':'x','description_localizations':{'xx':'y'}}]",
        "[{'name':'a','description':'x','options':[{'type':1,'name':'b','description':'x'},"
                + "{'type':3,'name':'c','description':'x'}]}]",
        "[{'name':'a','description':'x','options':[{'type':3,'name':'c','description':'x','autocomplete':true,"
                + "'choices':[{'name':'x','value':'x'}]}]}]",
        "[{'name':'a','description':'x','options':[{'type':3,'name':'c','description':'x'},"
                + "{'type':3,'name':'d','description':'x','required':true}]}]",
        "[{'name':'a','description':'x','options':[{'type':3,'name':'c','description':'x','min_value':1}]}]",
        "[{'name':'a','description':'x','options':[{'type':1,'name':'b','description':'x','options':"
                + "[{'type':1,'name':'c','description':'x'}]}]}]"})
    void commandsThatBreakARuleAreRefused(String json) {
        assertThatThrownBy(() -> StrictDiscord.commands(json.replace('\'', '"'))).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCommandHasEightThousandCharactersInAll() {
        String option = "{'type':3,'name':'o#','description':'" + "x".repeat(100) + "','choices':["
                + many(25, "{'name':'" + "n".repeat(90) + "','value':'v'}") + "]}";

        assertThatThrownBy(() -> StrictDiscord.commands(("[{'name':'a','description':'x','options':["
                + many(4, option) + "]}]").replace('\'', '"'))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("8000");
    }

    private static void refused(String json) {
        assertThatThrownBy(() -> message(json)).isInstanceOf(AssertionError.class);
    }

    private static String row(String components) {
        return "{'type':1,'components':[" + components + "]}";
    }

    /** So many of these; a number stands for each {@code #}. */
    private static String many(int count, String json) {
        return IntStream.range(0, count).mapToObj(n -> json.replace("#", Integer.toString(n)))
                .collect(Collectors.joining(","));
    }
}
