package cn.onestamp.intake.person.files;


import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registers registers(@Value("${onestamp.reference-data:}") String folder) {
        return folder.isBlank() ? new NoRegisters() : new PeopleFile(Path.of(folder, "people.csv"));
    }
}
