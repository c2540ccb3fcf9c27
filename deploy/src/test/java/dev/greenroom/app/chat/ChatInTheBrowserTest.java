package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.app.StageApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page in a real browser; skipped, saying so, on a machine that has none. */
final class ChatInTheBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final CountDownLatch SLOW = new CountDownLatch(1);
    private static @Nullable StageApplication shared;

    private static @Nullable Browser opened;
    private Browser browser;

    @BeforeAll
    static void startOnce(@TempDir Path profile) {
        assumeTrue(Browser.isThere(), "no chromium with chromedriver on the PATH: the local chat is not tested in a"
                + " browser (apt-get install chromium chromium-driver)");
        shared = start();
        opened = new Browser(profile, "en");
    }

    private static StageApplication start(String... properties) {
        return StageApplication.start(StageFeature.catalogue(SLOW), properties);
    }

    @AfterAll
    static void stop() {
        if (opened != null) {
            opened.close();
        }
        if (shared != null) {
            shared.close();
        }
    }

    @BeforeEach
    void open() {
        browser = Objects.requireNonNull(opened);
        browser.forget(url());
        browser.open(url());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, light", "1280, 800, dark", "390, 844, light", "390, 844, dark", "360, 640, light"})
    void everythingFitsTheScreen(int width, int height, String colours) {
        browser.size(width, height);
        browser.colours(colours);
        shoot("1-join", width, colours);
        browser.join("Ada");
        fits("2-empty", width, colours);
        browser.type("/question ");
        browser.until(() -> !browser.all("#suggestions li").isEmpty());
        fits("3-completion", width, colours);
        browser.type(Keys.ESCAPE, Keys.ENTER);
        browser.reads("What is early stopping");
        fits("4-question", width, colours);
        browser.button("Answer").click();
        browser.until(() -> browser.find("#form").isDisplayed());
        fits("5-form", width, colours);
        browser.type(Keys.ESCAPE);
        browser.button("Show answer").click();
        browser.reads("Page 1 of");
        fits("6-answer", width, colours);
        browser.type("/streak", Keys.ENTER);
        browser.reads("12 days");
        browser.type("/prep topics", Keys.ENTER);
        browser.reads("an aside");
        fits("7-everything", width, colours);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        browser.join("Ada");
        browser.type("/que");
        browser.until(() -> "true".equals(browser.find("#line").getDomAttribute("aria-expanded")));
        browser.type(Keys.ENTER);
        browser.until(() -> browser.value().equals("/question "));
        browser.until(() -> browser.all("#suggestions li").size() == 4);
        browser.type(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until(() -> browser.value().equals("/question topic:"));
        browser.type("mach");
        browser.until(() -> browser.all("#suggestions li").size() == 1);
        browser.type(Keys.TAB);
        browser.until(() -> browser.value().equals("/question topic:\"machine learning\" "));
        browser.type(Keys.ESCAPE, Keys.ENTER);
        browser.reads("What is early stopping");
        browser.type(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.chord(Keys.SHIFT, Keys.TAB));
        browser.until(() -> browser.focusedText().equals("Show answer"));
        browser.type(Keys.ENTER);
        browser.reads("Reference answer");
        assertThat(browser.focusedText()).contains("Reference answer");
        browser.type("/");
        browser.until(() -> browser.value().equals("/"));
    }

    @Test
    void aFormTakesTheFocusAndGivesItBack() {
        browser.join("Ada");
        browser.type("/question", Keys.ENTER);
        browser.reads("What is early stopping");

        browser.button("Answer").click();
        browser.until(() -> browser.focused().equals("TEXTAREA"));
        browser.type(Keys.ESCAPE);
        browser.until(() -> browser.focusedText().equals("Answer"));

        browser.button("Answer").click();
        browser.until(() -> browser.focused().equals("TEXTAREA"));
        browser.type(StageFeature.BRAZEN);
        browser.button("Send").click();
        browser.reads("You wrote: " + StageFeature.BRAZEN);
    }

    @Test
    void whatPeopleTypeIsOnlyEverText() {
        browser.join(StageFeature.BRAZEN);
        browser.type(StageFeature.BRAZEN, Keys.ENTER);

        browser.reads("That went to everybody");
        assertThat(browser.all(".text img")).isEmpty();
        assertThat(browser.all(".person .text").getLast().getText()).isEqualTo(StageFeature.BRAZEN);
    }

    @Test
    void screenReadersAreToldWhatIsWhat() {
        browser.join("Ada");
        browser.type("/question", Keys.ENTER);
        browser.reads("What is early stopping");

        assertThat(browser.find("#log").getAriaRole()).isEqualTo("log");
        assertThat(browser.find("#log").getAccessibleName()).isEqualTo("Messages");
        assertThat(browser.find("#line").getAriaRole()).isEqualTo("combobox");
        assertThat(browser.find("#line").getAccessibleName()).isEqualTo("Your message");
        assertThat(browser.find("#composer button").getAccessibleName()).isEqualTo("Send");
        assertThat(browser.find("#me").getAccessibleName()).isEqualTo("You are");
        assertThat(browser.find(".bot .head").getText()).contains("Only visible to you");
        assertThat(browser.all("article")).allSatisfy(message -> assertThat(message.getAccessibleName()).isNotBlank());
    }

    @Test
    void somebodyElseInTheSameBrowserSeesTheirOwn() {
        browser.join("Ada");
        browser.type("/question share:yes", Keys.ENTER);
        browser.reads("What is early stopping");
        browser.type("/prep help", Keys.ENTER);
        browser.reads("Practice where you already talk");

        browser.choose("#me", "Somebody else…");
        browser.join("Ben");
        browser.until(() -> browser.chosen("#me").equals("Ben"));

        browser.reads("What is early stopping");
        assertThat(browser.find("#log").getText()).doesNotContain("Practice where you already talk");
        browser.open(url());
        browser.reads("What is early stopping");
        assertThat(browser.chosen("#me")).isEqualTo("Ben");
        browser.choose("#me", "Ada");
        browser.reads("Practice where you already talk");
    }

    @Test
    void anotherChannelHasMessagesOfItsOwn() {
        browser.join("Ada");
        browser.type("in general", Keys.ENTER);
        browser.reads("in general");

        browser.find("#new-channel").click();
        browser.type("python", Keys.ENTER);

        browser.until(() -> browser.find("#channel-title").getText().equals("# python"));
        browser.until(() -> browser.find("#empty").isDisplayed());
        browser.type("in python", Keys.ENTER);
        browser.reads("in python");
        browser.button("# general").click();
        browser.reads("in general");
    }

    @Test
    void workUnderWayIsShownAndSoIsItsEnd() {
        browser.join("Ada");
        browser.type("/slow", Keys.ENTER);
        browser.until(() -> !browser.all("article[aria-busy=true] .dots[aria-label]").isEmpty());

        SLOW.countDown();

        browser.reads("That took a while.");
        assertThat(browser.all("article[aria-busy=true]")).isEmpty();
    }

    @Test
    void aLostConnectionIsSaidAndComesBackByItself() {
        URI where;
        try (var first = start()) {
            where = first.url();
            browser.open(where);
            browser.join("Ada");
            browser.type("/question", Keys.ENTER);
            browser.reads("What is early stopping");
        }
        browser.until(() -> browser.find("#connection").getText().startsWith("Connection lost"));
        try (var second = start("--PORT=" + where.getPort())) {
            browser.until(() -> browser.find("#connection").getText().equals("Connected again."));
            assertThat(second.url()).isEqualTo(where);
            browser.button("Show answer").click();
            browser.reads("Reference answer");
        }
    }

    /** The process that thought is gone, as after a kill: what it would have said is said to nobody. */
    @Test
    void whatNobodyThinksOfAnyMoreIsGoneWhenTheConnectionIsBack() {
        URI where;
        var thought = new CountDownLatch(1);
        try (var first = StageApplication.start(StageFeature.catalogue(thought))) {
            where = first.url();
            browser.open(where);
            browser.join("Ada");
            browser.type("/slow", Keys.ENTER);
            browser.until(() -> !browser.all("article[aria-busy=true]").isEmpty());
            first.part(Hall.class).close();
            browser.until(() -> browser.find("#connection").getText().startsWith("Connection lost"));
            thought.countDown();
        }
        try (var second = start("--PORT=" + where.getPort())) {
            browser.until(() -> browser.find("#connection").getText().equals("Connected again."));
            assertThat(second.url()).isEqualTo(where);
            assertThat(browser.all("article[aria-busy=true]")).isEmpty();
            browser.reads("/slow");
        }
    }

    private static URI url() {
        return Objects.requireNonNull(shared).url();
    }

    private void fits(String name, int width, String colours) {
        shoot(name, width, colours);
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(browser
                .number("document.getElementById('log').scrollWidth - document.getElementById('log').clientWidth"))
                .isZero();
    }

    private void shoot(String name, int width, String colours) {
        browser.screenshot(SCREENSHOTS.resolve(name + "-" + width + "-" + colours + ".png"));
    }
}
