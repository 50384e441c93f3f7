package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.platform.file.FileStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires where handed-in files go. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    private static final int HANDS = 4;
    private static final int QUEUE = 10_000;

    @Bean
    MaterialFiles materialFiles(FileStore files) {
        return new StoredMaterialFiles(files, Schedulers.newBoundedElastic(HANDS, QUEUE, "files"));
    }
}
