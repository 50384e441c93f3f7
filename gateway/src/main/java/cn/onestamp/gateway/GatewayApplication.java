package cn.onestamp.gateway;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The one process of the hall that the public can reach. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(Installation.class)
public class GatewayApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GatewayApplication.class, arguments);
    }

    /** Machine time: tokens, sessions and limits follow it, never the town's clock. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
