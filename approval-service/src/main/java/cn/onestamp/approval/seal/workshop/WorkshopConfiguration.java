package cn.onestamp.approval.seal.workshop;

import cn.onestamp.approval.paper.Typefaces;
import cn.onestamp.approval.seal.Workshop;
import cn.onestamp.approval.seal.signing.SealPress;
import cn.onestamp.approval.seal.signing.SoftKeystore;
import cn.onestamp.platform.file.FileStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires the workshop: keys in a soft keystore, two hands. */
@Configuration(proxyBeanMethods = false)
class WorkshopConfiguration {

    private static final int HANDS = 2;
    private static final int QUEUE = 1_000;

    @Bean
    Scheduler workshopHands() {
        return Schedulers.newBoundedElastic(HANDS, QUEUE, "workshop");
    }

    @Bean
    SealPress sealPress(
            @Value("${onestamp.seal.keystore}") Path keystore, @Value("${onestamp.trust}") Path trust,
            @Value("${onestamp.seal.keystore-password}") String password, SecureRandom random) {
        return new SealPress(Typefaces.open(Typefaces.besideTheProgram(), Typefaces.RARE_CHARACTERS),
                SoftKeystore.open(keystore, trust, password.toCharArray(), random));
    }

    @Bean
    Workshop workshop(SealPress press, FileStore files, Scheduler workshopHands) {
        return new PressWorkshop(press, files, workshopHands);
    }
}
