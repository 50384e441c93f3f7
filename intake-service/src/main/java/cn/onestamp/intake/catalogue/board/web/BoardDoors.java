package cn.onestamp.intake.catalogue.board.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class BoardDoors {

    /** A board hangs on a wall for everybody to read. */
    @Bean
    OpenDoors boardDoor() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.GET, "/api/boards/*"));
    }
}
