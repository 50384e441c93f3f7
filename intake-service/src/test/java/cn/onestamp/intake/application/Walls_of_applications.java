package cn.onestamp.intake.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.application.web.DeskEverybodySees;
import cn.onestamp.platform.testkit.Walls;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Besides the walls of every feature: what this one may know of its neighbours, and who may see its adapters. */
class Walls_of_applications {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.onestamp.intake.application");

    private static final ArchRule ITEMS_ARE_READ_FROM_THE_READ_COPY = noClasses()
            .should().dependOnClassesThat().resideInAPackage("cn.onestamp.intake.catalogue..");

    private static final ArchRule ADAPTERS_ARE_SEEN_BY_NOBODY = classes()
            .that().resideInAnyPackage("..web..", "..store..", "..messaging..", "..files..", "..reading..")
            .should().notBePublic();

    private static final ArchRule USE_CASES_KNOW_NO_TECHNOLOGY = noClasses()
            .that().resideInAPackage("cn.onestamp.intake.application").and().haveSimpleNameNotEndingWith("Configuration")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..");

    private static final List<ArchRule> RULES =
            List.of(ITEMS_ARE_READ_FROM_THE_READ_COPY, ADAPTERS_ARE_SEEN_BY_NOBODY, USE_CASES_KNOW_NO_TECHNOLOGY);

    @Test
    void hold() {
        Walls.around("cn.onestamp.intake.application").hold();
        RULES.forEach(rule -> rule.check(OURS));
    }

    @Test
    void would_notice_a_breach() {
        JavaClasses canaries = new ClassFileImporter().importClasses(SpringyUseCase.class, DeskEverybodySees.class);
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.evaluate(canaries).hasViolation()).as(rule.getDescription()).isTrue());
    }

    /** Climbs over two walls. */
    @SuppressWarnings("unused")
    private static final class SpringyUseCase {

        private org.springframework.core.env.Environment settings;
        private cn.onestamp.intake.catalogue.ListedItem item;
    }
}
