package cn.onestamp.intake.person.files;

import cn.onestamp.intake.person.IdentityRegister;
import cn.onestamp.platform.problem.Unavailable;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    /** Without reference data there is nobody to ask, and nobody is confirmed. */
    @Bean
    IdentityRegister identityRegister(@Value("${onestamp.reference-data:}") String folder) {
        return folder.isBlank()
                ? claimed -> Mono.error(new Unavailable("No identity register is connected"))
                : new PeopleFile(Path.of(folder, "people.csv"));
    }
}
