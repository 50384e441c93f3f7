package cn.onestamp.intake.catalogue.uniformity.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class UniformityDoors {

    /** The powers and the guides it compares are public. */
    @Bean
    OpenDoors uniformityDoor() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.GET, "/api/uniformity"));
    }
}
