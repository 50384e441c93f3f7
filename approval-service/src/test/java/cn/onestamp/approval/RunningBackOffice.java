package cn.onestamp.approval;

import cn.onestamp.platform.testkit.RealParts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service over a real store, broker, token check and keystore, with a front desk that can be asked; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealParts(broker = true)
@ExtendWith(FrontDesk.Opening.class)
@SpringBootTest(
        classes = {ApprovalApplication.class, TuesdayAfterNewYear.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "onestamp.store.database=back_office",
            "onestamp.reference-data=../deploy/data",
            "onestamp.files=target/back-office/files",
            "onestamp.trust=target/back-office/trust",
            "onestamp.seal.keystore=target/back-office/keys",
            "onestamp.seal.keystore-password=for tests only",
            "onestamp.papers.pause=1h",
            "onestamp.public-address=http://localhost:8400",
            "onestamp.client-secret=for tests only",
            "onestamp.crypto.file-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="})
public @interface RunningBackOffice {}
