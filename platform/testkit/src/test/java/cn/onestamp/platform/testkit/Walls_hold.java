package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Walls_hold {

    private static final JavaClasses LETTERS = new ClassFileImporter().importPackages("cn.onestamp.canary");
    private static final Walls WALLS = Walls.around("cn.onestamp.canary");

    @ParameterizedTest
    @CsvSource({
        "the model hears no framework, SpringLetter",
        "only ports and use cases speak Reactor, ReactiveLetter",
        "the clock is handed in, LetterOfToday",
        "lots are handed in, LotteryLetter",
        "features do not reach into each other's adapters, LetterInAParcel",
        "the catalogue is read through the read copy, LetterAboutAnItem",
        "services share nothing but the platform, LetterFromAbroad",
        "only the seal signs, SignedLetter",
        "nobody subscribes, SubscribedLetter",
        "only named edges block, AwaitedLetter",
        "names say what the town hall does, LetterManager"})
    void and_catch_the_one_letter_that_climbs_over(String wall, String canary) {
        assertThat(breaches(wall)).isNotEmpty().allMatch(breach -> breach.contains("." + canary));
    }

    @Test
    void each_of_them_has_a_canary() {
        assertThat(WALLS.rules().keySet()).allSatisfy(wall -> assertThat(breaches(wall)).isNotEmpty());
    }

    @Test
    void and_let_through_who_is_named_as_an_edge() {
        Walls open = Walls.around("cn.onestamp.canary").whereAlsoBlock("cn.onestamp.canary.letter.AwaitedLetter");
        assertThat(open.rules().get("only named edges block").evaluate(LETTERS).hasViolation()).isFalse();
    }

    @Test
    void around_a_room_as_around_the_feature_it_belongs_to() {
        String wall = "the model hears no framework";
        assertThat(breaches(wall)).noneMatch(breach -> breach.contains("SpringDrawer"));
        assertThat(breaches(wall, Walls.around("cn.onestamp.canary").withRooms("drawer"))).anyMatch(breach -> breach.contains("SpringDrawer"));
    }

    @Test
    void and_a_room_is_no_adapter_to_its_neighbours() {
        String wall = "features do not reach into each other's adapters";
        assertThat(breaches(wall, Walls.around("cn.onestamp.canary").withRooms("store"))).isEmpty();
    }

    @Test
    void around_the_platform() {
        Walls.around("cn.onestamp.platform").hold();
    }

    private static List<String> breaches(String wall) {
        return breaches(wall, WALLS);
    }

    private static List<String> breaches(String wall, Walls walls) {
        return walls.rules().get(wall).evaluate(LETTERS).getFailureReport().getDetails();
    }
}
