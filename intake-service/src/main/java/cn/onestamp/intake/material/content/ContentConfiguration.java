package cn.onestamp.intake.material.content;


import cn.onestamp.intake.material.CheckedFiles;
import cn.onestamp.intake.material.VirusScan;
import cn.onestamp.platform.file.FileStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires where handed-in files go. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    private static final int HANDS = 4;
    private static final int QUEUE = 10_000;

    @Bean
    VirusScan virusScan() {
        return new EicarScan();
    }

    @Bean
    CheckedFiles checkedFiles(FileStore files, VirusScan scan) {
        return new StoredCheckedFiles(files, scan, new StoredCheckedFiles.Hands(
                Schedulers.newBoundedElastic(HANDS, QUEUE, "files"), Schedulers.newBoundedElastic(1, QUEUE, "look-into-files")));
    }
}
