package org.nightdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/** The shape of the house, as the README draws it. */
@AnalyzeClasses(packages = "org.nightdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] STEPS = {"collect", "page", "analyze", "group", "compose", "render", "deliver",
            "rollup"};

    @ArchTest
    static final ArchRule springAndSqlLiveInBatchCore = noClasses().that().resideOutsideOfPackage("..batch..").should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule coreNlpLivesInAnnotate = noClasses().that().resideOutsideOfPackage("..summarizer.annotate..")
            .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule freeMarkerLivesInTemplates = noClasses().that().resideOutsideOfPackage("..templates..")
            .should().dependOnClassesThat().resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule openPdfLivesInReportsPdf = noClasses().that().resideOutsideOfPackage("..reports.pdf..")
            .should().dependOnClassesThat().resideInAPackage("org.openpdf..");

    @ArchTest
    static final ArchRule chartsLiveInReportsChart = noClasses().that().resideOutsideOfPackage("..reports.chart..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jfree..");

    @ArchTest
    static final ArchRule theFoundationsDoNotKnowEachOther = noClasses().that().resideInAPackage("..summarizer..")
            .should().dependOnClassesThat().resideInAnyPackage("..templates..", "..reports..", "..batch..");

    @ArchTest
    static final ArchRule templatesKnowNothingAbove = noClasses().that().resideInAPackage("..templates..").should()
            .dependOnClassesThat().resideInAnyPackage("..summarizer..", "..reports..", "..batch..");

    @ArchTest
    static final ArchRule reportsDoNotKnowTheJobs = noClasses().that().resideInAPackage("..reports..").should()
            .dependOnClassesThat().resideInAPackage("..batch..");

    @ArchTest
    static final ArchRule modelsImportNothingOfOurs = classes().that().resideInAPackage("..summarizer.model..")
            .should().onlyDependOnClassesThat(resideInAPackage("..summarizer.model..")
                    .or(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.nightdesk.."))));

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.nightdesk.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule stepsDoNotKnowEachOther = classes().should(knowNoOtherStep());

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(liveInANullMarkedPackage());

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses().should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses().that().resideOutsideOfPackage("..batch.cli..").should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould()
            .callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now").orShould()
            .callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule chanceIsSeeded = noClasses().should().callConstructor(Random.class).orShould()
            .callMethod(Math.class, "random").orShould().dependOnClassesThat().areAssignableTo(ThreadLocalRandom.class)
            .orShould().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses().that().resideOutsideOfPackage("..batch.cli..").should()
            .accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static ArchCondition<JavaClass> knowNoOtherStep() {
        return new ArchCondition<>("know no other step") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String step : STEPS) {
                    if (!type.getPackageName().startsWith("org.nightdesk.batch." + step)) {
                        continue;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isOtherStep(step, dependency.getTargetClass().getPackageName()))
                            .forEach(dependency -> events.add(
                                    SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            }
        };
    }

    private static boolean isOtherStep(String step, String packageName) {
        for (String other : STEPS) {
            if (!other.equals(step) && packageName.startsWith("org.nightdesk.batch." + other)) {
                return true;
            }
        }
        return false;
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, home.getName() + " is not @NullMarked"));
                }
            }
        };
    }
}
