package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.intake.material.CheckedFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires where handed-in files go. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    MaterialFiles materialFiles(CheckedFiles files) {
        return new StoredMaterialFiles(files);
    }
}
