package cn.onestamp.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the edge; each feature adds its {@link OpenDoors}. */
@Configuration(proxyBeanMethods = false)
@Import({Doors.class, StrictJson.class})
public class WebEdge {

    private static final int BEFORE_BOOTS_OWN = -2;

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    @Order(BEFORE_BOOTS_OWN)
    Refusals refusals(ProblemWriter problems, JsonMapper json) {
        return new Refusals(problems, json);
    }

    @Bean
    FilesAreNoPages filesAreNoPages() {
        return new FilesAreNoPages();
    }

    @Bean
    PlainQueries plainQueries() {
        return new PlainQueries();
    }

    @Bean
    WebFluxConfigurer actsAndBodies(JsonMapper json, KnownTokens tokens) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().jacksonJsonDecoder(new SoundBodies(json));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new ActArguments(tokens));
            }
        };
    }
}
