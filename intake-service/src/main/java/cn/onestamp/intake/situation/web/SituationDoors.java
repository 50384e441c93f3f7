package cn.onestamp.intake.situation.web;

import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SituationDoors {

    /** What is needed is public (行政许可法 art. 30). */
    @Bean
    OpenDoors checklistDoor() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.POST, "/api/items/*/checklist"));
    }
}
