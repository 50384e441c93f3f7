package cn.onestamp.intake.catalogue.item.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class VersionDoors {

    /** Guides are public (行政许可法 art. 30), those of before and those to come likewise. */
    @Bean
    OpenDoors itemVersionDoors() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.GET, "/api/items/*/versions"),
                new OpenDoors.Door(HttpMethod.GET, "/api/items/*/versions/diff"));
    }
}
