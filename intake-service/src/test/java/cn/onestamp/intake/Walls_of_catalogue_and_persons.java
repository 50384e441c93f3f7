package cn.onestamp.intake;

import cn.onestamp.platform.testkit.Walls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Walls_of_catalogue_and_persons {

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "routing", "form", "situation", "finding", "person", "sharing", "material", "hall"})
    void hold(String feature) {
        Walls.around("cn.onestamp.intake." + feature).hold();
    }
}
