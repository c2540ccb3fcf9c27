package dev.greenroom.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.module.GuestWords;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class WordsTest {
    static final List<Locale> SPOKEN = Words.SPOKEN;
    private static final List<JavaClass> CATALOGUE_TYPES = catalogues();
    private static final List<Class<?>> CATALOGUES = CATALOGUE_TYPES.stream().<Class<?>>map(JavaClass::reflect)
            .toList();

    @ParameterizedTest
    @FieldSource("SPOKEN")
    void everyLanguageHasEveryMessageAndNoOther(Locale language) {
        assertThat(CATALOGUES).isNotEmpty();
        assertThat(new TreeSet<>(Words.bundle(language).keySet())).isEqualTo(keys());
    }

    @ParameterizedTest
    @FieldSource("SPOKEN")
    void everyMessageUsesAllItIsGivenAndNothingElse(Locale language) {
        messages().forEach(method -> {
            String key = Words.prefix(method.getDeclaringClass()) + "." + method.getName();
            String pattern = Words.bundle(language).getOrDefault(key, "");
            assertThat(new MessageFormat(pattern, language).getFormatsByArgumentIndex())
                    .as(key).hasSize(method.getParameterCount());
            for (int index = 0; index < method.getParameterCount(); index++) {
                assertThat(pattern).as(key).contains("{" + index);
            }
            assertThat(pattern).as(key + ": ASCII apostrophes are MessageFormat's quotes").doesNotContain("'");
        });
    }

    @Test
    void noMessageIsUnused() {
        var unused = CATALOGUE_TYPES.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getAccessesToSelf().isEmpty()).map(JavaMethod::getFullName).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void aDescriptionFitsTheMenusOfAllPlatforms() {
        messages().filter(method -> method.getName().startsWith("describe")).forEach(method -> {
            for (Locale language : Words.SPOKEN) {
                String key = Words.prefix(method.getDeclaringClass()) + "." + method.getName();
                assertThat(Words.bundle(language).getOrDefault(key, "")).as(key).hasSizeBetween(1, 100);
            }
        });
    }

    @Test
    void numbersAreWrittenSoThatProgramsCanReadThem() {
        assertThat(Words.of(NumberWords.class, Locale.GERMAN)).isSameAs(
                Words.of(NumberWords.class, Locale.GERMANY));
        assertThat(Words.spoken(Locale.JAPANESE)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aLanguageIsSpokenAsSoonAsThereIsAFileOfIt() {
        assertThat(Words.SPOKEN).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        var files = Set.of("de", "en", "fr", "pt");
        assertThat(Words.found(language -> files.contains(language.getLanguage()))).containsExactly(Locale.ENGLISH,
                Locale.GERMAN, Locale.FRENCH, Locale.of("pt"));
    }

    @Test
    void whatAModuleHasNotInALanguageItSaysInEnglishWordByWord() {
        assertThat(Words.of(GuestWords.class, Locale.GERMAN).greeting("Ada")).isEqualTo("Hallo Ada");
        assertThat(Words.of(GuestWords.class, Locale.GERMAN).farewell()).isEqualTo("Good bye");
        assertThat(Words.of(GuestWords.class, Locale.ENGLISH).greeting("Ada")).isEqualTo("Hello Ada");
    }

    /** A catalogue without messages, for the test above. */
    interface NumberWords {}

    private static Set<String> keys() {
        return messages().map(method -> Words.prefix(method.getDeclaringClass()) + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> messages() {
        return CATALOGUES.stream().flatMap(catalogue -> Arrays.stream(catalogue.getDeclaredMethods()));
    }

    private static List<JavaClass> catalogues() {
        var classes = new ClassFileImporter(Collections.singleton(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("dev.greenroom.core");
        return classes.stream().filter(JavaClass::isInterface)
                .filter(type -> type.getSimpleName().endsWith("Words") && !type.getSimpleName().equals("Words"))
                .filter(type -> !type.isNestedClass()).toList();
    }
}
