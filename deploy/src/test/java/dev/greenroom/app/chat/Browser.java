package dev.greenroom.app.chat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium of this machine with an empty profile. */
final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);
    private final ChromeDriver driver;

    Browser(Path profile, String language) {
        var options = new ChromeOptions();
        options.setBinary(onPath(CHROMIUMS).orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--lang=" + language, "--accept-lang=" + language,
                "--user-data-dir=" + profile.toAbsolutePath());
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath(List.of("chromedriver")).orElseThrow().toFile()).build();
        driver = new ChromeDriver(service, options);
    }

    /** Whether this machine has one, with its driver. */
    static boolean isThere() {
        return onPath(CHROMIUMS).isPresent() && onPath(List.of("chromedriver")).isPresent();
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> names.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    /** The page itself is as large as this, whatever frame the window has. */
    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    long number(String expression) {
        return ((Number) script("return " + expression)).longValue();
    }

    Object script(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    void colours(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Is as it was when it was new. */
    void forget(URI url) {
        // Not from the page itself, which would remember at the same time.
        open(url.resolve("chat/assets/icon.svg"));
        script("sessionStorage.clear(); localStorage.clear(); return true");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        colours("light");
    }

    void open(URI url) {
        driver.get(url.toString());
    }

    /** Comes in under this name. */
    void join(String name) {
        until(() -> find("#join").isDisplayed());
        WebElement field = find("#join-name");
        field.clear();
        field.sendKeys(name, Keys.ENTER);
        until(() -> !find("#channels").getText().isBlank());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The last button of this label. */
    WebElement button(String label) {
        return all("button").stream().filter(button -> button.getText().equals(label)).reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    /** Chooses the option of a select that reads like this. */
    void choose(String select, String label) {
        all(select + " option").stream().filter(option -> option.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no option " + label)).click();
    }

    /** What a select stands at. */
    String chosen(String select) {
        return (String) script("return document.querySelector('" + select + "').selectedOptions[0].text");
    }

    /** What stands in the field to type into. */
    String value() {
        return (String) script("return document.getElementById('line').value");
    }

    /** What the focused element says. */
    String focusedText() {
        return driver.switchTo().activeElement().getText();
    }

    /** The id of the focused element, or its kind. */
    String focused() {
        return (String) script("return document.activeElement.id || document.activeElement.tagName");
    }

    /** Waits until the page says this. */
    void reads(String text) {
        until(() -> find("main").getText().contains(text));
    }

    void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("not within " + PATIENCE + "; the page says:\n" + find("body").getText());
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** An element may be replaced while it is looked at. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException replaced) {
            return false;
        }
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
