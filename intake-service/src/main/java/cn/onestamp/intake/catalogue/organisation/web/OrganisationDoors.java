package cn.onestamp.intake.catalogue.organisation.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class OrganisationDoors {

    /** Who works where is public. */
    @Bean
    OpenDoors organisationDoor() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.GET, "/api/townships"), new OpenDoors.Door(HttpMethod.GET, "/api/organs"));
    }
}
