package cn.onestamp.intake.catalogue.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class CatalogueDoors {

    /** Guides are public (行政许可法 art. 30). */
    @Bean
    OpenDoors itemDoors() {
        return OpenDoors.of(
                new OpenDoors.Door(HttpMethod.GET, "/api/items"), new OpenDoors.Door(HttpMethod.GET, "/api/items/*"));
    }
}
