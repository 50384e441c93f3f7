package cn.onestamp.intake;

import cn.onestamp.platform.testkit.RealParts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service over a real store, broker and token check; all tests of this module share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealParts(broker = true)
@SpringBootTest(
        classes = {IntakeApplication.class, ThursdayBeforeSpringFestival.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "onestamp.store.database=front_desk",
            "onestamp.catalogue.database=front_desk_catalogue",
            "onestamp.reference-data=../deploy/data",
            "onestamp.files=target/front-desk-files",
            "onestamp.crypto.field-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "onestamp.crypto.index-key=Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=",
            "onestamp.crypto.file-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="})
public @interface RunningFrontDesk {}
