package cn.onestamp.intake.person.files;

import cn.onestamp.intake.person.Ages;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registers registers(@Value("${onestamp.reference-data:}") String folder) {
        return folder.isBlank() ? new NoRegisters() : new PeopleFile(Path.of(folder, "people.csv"));
    }

    @Bean
    Ages ages(@Value("${onestamp.reference-data:}") String folder) {
        return folder.isBlank() ? new Ages(List.of()) : AgesFile.read(Path.of(folder, "item-ages.csv"));
    }
}
