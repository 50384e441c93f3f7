package cn.onestamp.notification;

import cn.onestamp.platform.testkit.Walls;
import org.junit.jupiter.api.Test;

class Walls_of_the_service {

    @Test
    void hold() {
        Walls.around("cn.onestamp.notification").hold();
    }
}
