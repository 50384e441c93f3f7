package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.platform.web.OpenDoors;
import cn.onestamp.platform.web.OpenDoors.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class PowerDoors {

    /** The list is public, its export, its counts and its overlaps likewise. */
    @Bean
    OpenDoors powerListDoors() {
        return OpenDoors.of(new Door(HttpMethod.GET, "/api/powers"), new Door(HttpMethod.GET, "/api/powers/export"),
                new Door(HttpMethod.GET, "/api/powers/counts"), new Door(HttpMethod.GET, "/api/powers/overlaps"));
    }
}
