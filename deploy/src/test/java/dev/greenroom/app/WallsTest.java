package dev.greenroom.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of DESIGN.md between the modules; those inside core are watched there. */
final class WallsTest {
    private static final JavaClasses GREENROOM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages("dev.greenroom");

    @Test
    void slackKnowsNeitherDiscordNorTheInsides() {
        noClasses().that().resideInAPackage("dev.greenroom.slack..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.discord..", "dev.greenroom.infra..", "dev.greenroom.app..",
                        "net.dv8tion..", "org.springframework..", "io.lettuce..", "org.quartz..", "com.vladsch..",
                        "org.apache.lucene..")
                .check(GREENROOM);
    }

    @Test
    void discordKnowsNeitherSlackNorTheInsides() {
        noClasses().that().resideInAPackage("dev.greenroom.discord..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.slack..", "dev.greenroom.infra..", "dev.greenroom.app..",
                        "com.slack..", "jakarta..", "org.springframework..", "io.lettuce..", "org.quartz..",
                        "com.vladsch..", "org.apache.lucene..")
                .check(GREENROOM);
    }

    @Test
    void theInsidesKnowNoPlatform() {
        noClasses().that().resideInAPackage("dev.greenroom.infra..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.slack..", "dev.greenroom.discord..", "dev.greenroom.app..",
                        "com.slack..", "net.dv8tion..")
                .check(GREENROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.greenroom.infra.(*)..", "dev.greenroom.infra.bank.(*)..", "dev.greenroom.app.(*)..",
        "dev.greenroom.(*).."})
    void packagesHaveNoCycles(String slices) {
        slices().matching(slices).should().beFreeOfCycles().check(GREENROOM);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getPackageName() + " of " + type.getSimpleName()));
            }
        }).check(GREENROOM);
    }

    @Test
    void noNameSaysNothing() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)").check(GREENROOM);
    }
}
