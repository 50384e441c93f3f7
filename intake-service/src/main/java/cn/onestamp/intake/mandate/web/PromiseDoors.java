package cn.onestamp.intake.mandate.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class PromiseDoors {

    /** A card on the wall of every village committee. */
    @Bean
    OpenDoors promiseDoor() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.GET, "/api/agent-promise"));
    }
}
