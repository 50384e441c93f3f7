package cn.onestamp.approval.seal.signing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Walls_around_the_seal {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.onestamp.approval.paper", "cn.onestamp.approval.seal.signing");

    private static final ArchRule THE_PAPER_DOES_NOT_KNOW_THE_SEAL = noClasses().that().resideInAPackage("..approval.paper..")
            .should().dependOnClassesThat().resideInAnyPackage("..approval.seal..", "org.bouncycastle..");

    private static final ArchRule NOTHING_BUT_PLAIN_JAVA = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.bouncycastle..", "com.google.zxing..",
                    "cn.onestamp.platform.day..",
                    "cn.onestamp.approval.paper..", "cn.onestamp.approval.seal.signing..");

    private static final ArchRule THE_MOMENT_IS_ALWAYS_GIVEN = noClasses().should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    private static final ArchRule SEALING_SHARES_NOTHING_WITH_VERIFYING = noClasses().should().dependOnClassesThat()
            .resideInAPackage("cn.onestamp.platform.verification..");

    @Test
    void hold() {
        THE_PAPER_DOES_NOT_KNOW_THE_SEAL.check(OURS);
        NOTHING_BUT_PLAIN_JAVA.check(OURS);
        THE_MOMENT_IS_ALWAYS_GIVEN.check(OURS);
        SEALING_SHARES_NOTHING_WITH_VERIFYING.check(OURS);
    }

    @Test
    void would_notice_a_breach() {
        JavaClasses canaries = new ClassFileImporter().importClasses(Breach.class, cn.onestamp.approval.paper.ACanaryThatKnowsTheSeal.class);
        for (ArchRule rule : new ArchRule[] {THE_PAPER_DOES_NOT_KNOW_THE_SEAL, NOTHING_BUT_PLAIN_JAVA, THE_MOMENT_IS_ALWAYS_GIVEN,
                SEALING_SHARES_NOTHING_WITH_VERIFYING}) {
            assertThat(rule.evaluate(canaries).hasViolation()).as(rule.getDescription()).isTrue();
        }
    }

    /** Does everything that the walls forbid. */
    @SuppressWarnings("unused")
    private static final class Breach {

        private final Instant moment = Instant.now();
        private cn.onestamp.platform.verification.Verdict verdict;
    }
}
