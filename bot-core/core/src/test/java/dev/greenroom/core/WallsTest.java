package dev.greenroom.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of DESIGN.md around and inside core. A rule that matches no class fails, which is ArchUnit's default. */
final class WallsTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.greenroom.core");

    @Test
    void coreStandsOnTheJdkAndJSpecifyAlone() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.core..", "java..", "javax.crypto..", "org.jspecify..").check(CORE);
    }

    @Test
    void coreReadsNoClockNoChanceAndNoDefaultZone() {
        for (Class<?> time : Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").orShould().callMethod(time, "now", ZoneId.class)
                    .orShould().callMethod(time, "now", Clock.class).check(CORE);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(ZoneId.class, "systemDefault")
                .orShould().callMethod(Math.class, "random")
                .orShould().callConstructor(java.util.Random.class)
                .orShould().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(java.util.UUID.class, "randomUUID").check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.greenroom.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void commandAndReplyKnowNoFeature() {
        noClasses().that().resideInAnyPackage("..core.command", "..core.reply", "..core.text", "..core.words")
                .should().dependOnClassesThat().resideInAnyPackage("..core.question", "..core.streak", "..core.help",
                        "..core.review", "..core.settings", "..core.activity", "..core.desk")
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                events.add(new SimpleConditionEvent(type, home.isAnnotatedWith(NullMarked.class),
                        home.getName() + " of " + type.getSimpleName()));
            }
        }).check(CORE);
    }

    @Test
    void noNameSaysNothing() {
        noClasses().that(DescribedPredicate.alwaysTrue()).should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)").check(CORE);
    }
}
