package cn.onestamp.approval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.UseCaseThatKnowsTheStore;
import cn.onestamp.approval.cases.web.DeskEverybodySees;
import cn.onestamp.platform.testkit.Walls;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Besides the walls of every service: only the seal has the signing tools in its hands. */
class Walls_of_the_back_office {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.onestamp.approval");

    private static final ArchRule ONLY_THE_SEAL_HOLDS_THE_PEN = noClasses()
            .that().resideOutsideOfPackage("cn.onestamp.approval.seal..")
            .should().dependOnClassesThat().resideInAPackage("cn.onestamp.approval.seal.signing..");

    private static final ArchRule ADAPTERS_ARE_SEEN_BY_NOBODY = classes()
            .that().resideInAnyPackage("..web..", "..store..", "..messaging..", "..peers..")
            .should().notBePublic();

    private static final ArchRule USE_CASES_KNOW_NO_TECHNOLOGY = noClasses()
            .that().resideInAnyPackage("cn.onestamp.approval.cases", "cn.onestamp.approval.review", "cn.onestamp.approval.decision",
                    "cn.onestamp.approval.seal", "cn.onestamp.approval.seal.standing", "cn.onestamp.approval.staff", "cn.onestamp.approval.frontdesk")
            .and().haveSimpleNameNotEndingWith("Configuration")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..");

    private static final ArchRule A_CASE_KNOWS_NOTHING_OF_WAITING = noClasses()
            .that().haveNameMatching("cn\\.onestamp\\.approval\\.cases\\.(ApprovalCase|CaseFile|CaseFact|Handover|TimeLimits|Opinion|OpinionText|Proposal|Decision|Ending|Sealing)(\\$.*)?")
            .or().resideInAPackage("cn.onestamp.approval.examination")
            .or().haveNameMatching("cn\\.onestamp\\.approval\\.cases\\.UseCase.*")
            .should().dependOnClassesThat().resideInAnyPackage("reactor..", "org.reactivestreams..");

    private static final List<ArchRule> RULES = List.of(ONLY_THE_SEAL_HOLDS_THE_PEN, ADAPTERS_ARE_SEEN_BY_NOBODY,
            USE_CASES_KNOW_NO_TECHNOLOGY, A_CASE_KNOWS_NOTHING_OF_WAITING);

    @Test
    void hold() {
        Walls.around("cn.onestamp.approval").withRooms("standing").hold();
        RULES.forEach(rule -> rule.check(OURS));
    }

    @Test
    void would_notice_a_breach() {
        JavaClasses canaries = new ClassFileImporter().importClasses(UseCaseThatKnowsTheStore.class, DeskEverybodySees.class);
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.evaluate(canaries).hasViolation()).as(rule.getDescription()).isTrue());
    }
}
