package cn.onestamp.intake.application.tracking;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.platform.web.OpenDoors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Wires the tracker, which is open to everybody. */
@Configuration(proxyBeanMethods = false)
class TrackingConfiguration {

    @Bean
    OpenDoors tracker() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.POST, "/api/tracking"));
    }

    @Bean
    TrackApplication trackApplication(ApplicationLists lists, Guesses guesses) {
        return new TrackApplication(lists, guesses);
    }
}
