package cn.onestamp.gateway.route;

import cn.onestamp.gateway.Installation;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Turns the table of lines into routes and gives every desk its breaker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Patience.class)
class RouteConfiguration {

    @Bean
    RouteLocator lines(RouteLocatorBuilder builder, Installation installation) {
        var routes = builder.routes();
        Lines.all().forEach(line -> routes.route(line.name(), start -> route(start, line, installation)));
        return routes.build();
    }

    private static Buildable<Route> route(PredicateSpec start, Line line, Installation installation) {
        var onPath = start.path(false, line.paths().toArray(String[]::new));
        var chosen = line.methods().isEmpty() ? onPath : onPath.and().method(line.methods().toArray(HttpMethod[]::new));
        return chosen.uri(line.desk().address(installation));
    }

    @Bean
    CircuitBreakerRegistry breakers() {
        return CircuitBreakerRegistry.of(Breaking.RULES);
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }
}
