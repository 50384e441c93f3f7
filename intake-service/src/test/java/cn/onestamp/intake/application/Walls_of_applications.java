package cn.onestamp.intake.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.application.doors.RoomThatKnowsTheCore;
import cn.onestamp.intake.application.web.DeskEverybodySees;
import cn.onestamp.platform.testkit.Walls;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Besides the walls of every feature: what this one may know of its neighbours, and who may see its adapters. */
class Walls_of_applications {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.onestamp.intake.application");

    private static final String CORE = "cn.onestamp.intake.application";
    private static final String[] ROOMS =
            {"doors", "submission", "inspection", "judging", "due", "recusal", "reveal", "tracking", "visits"};
    private static final int MOST_IN_A_ROOM = 20;

    private static final ArchRule ITEMS_ARE_READ_FROM_THE_READ_COPY = noClasses()
            .should().dependOnClassesThat().resideInAPackage("cn.onestamp.intake.catalogue..");

    private static final ArchRule ADAPTERS_ARE_SEEN_BY_NOBODY = classes()
            .that().resideInAnyPackage("..web..", "..store..", "..messaging..", "..files..", "..reading..")
            .should().notBePublic();

    private static final ArchRule USE_CASES_KNOW_NO_TECHNOLOGY = noClasses()
            .that().resideInAnyPackage(coreAndRooms()).and().haveSimpleNameNotEndingWith("Configuration")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.apache.kafka..");

    private static final ArchRule ROOMS_LEAD_ONE_WAY = slices().matching("cn.onestamp.intake.(**)").should().beFreeOfCycles();

    private static final List<ArchRule> RULES = List.of(
            ITEMS_ARE_READ_FROM_THE_READ_COPY, ADAPTERS_ARE_SEEN_BY_NOBODY, USE_CASES_KNOW_NO_TECHNOLOGY, ROOMS_LEAD_ONE_WAY);

    @Test
    void hold() {
        Walls.around(CORE).withRooms(ROOMS).hold();
        RULES.forEach(rule -> rule.check(OURS));
    }

    @Test
    void leave_no_room_crowded() {
        assertThat(crowded(MOST_IN_A_ROOM)).isEmpty();
        assertThat(crowded(1)).containsKey(CORE);
    }

    @Test
    void would_notice_a_breach() {
        JavaClasses canaries = new ClassFileImporter().importClasses(
                SpringyUseCase.class, DeskEverybodySees.class, CoreThatKnowsARoom.class, RoomThatKnowsTheCore.class);
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.evaluate(canaries).hasViolation()).as(rule.getDescription()).isTrue());
    }

    private static String[] coreAndRooms() {
        return Stream.concat(Stream.of(CORE), Arrays.stream(ROOMS).map(room -> CORE + "." + room)).toArray(String[]::new);
    }

    private static Map<String, Long> crowded(int most) {
        Map<String, Long> rooms = OURS.stream().filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        rooms.values().removeIf(types -> types <= most);
        return rooms;
    }

    /** Climbs over two walls. */
    @SuppressWarnings("unused")
    private static final class SpringyUseCase {

        private org.springframework.core.env.Environment settings;
        private cn.onestamp.intake.catalogue.ListedItem item;
    }
}
