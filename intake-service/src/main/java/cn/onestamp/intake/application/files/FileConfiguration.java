package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.submission.MaterialFiles;
import cn.onestamp.intake.mandate.Proofs;
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

    /** The signed papers of mandates lie with the other files people hand in. */
    @Bean
    Proofs proofs(MaterialFiles files) {
        return (content, mediaType) -> files.keep(content, mediaType).map(MaterialFiles.Kept::sha256);
    }
}
