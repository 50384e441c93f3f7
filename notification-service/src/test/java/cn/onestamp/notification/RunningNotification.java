package cn.onestamp.notification;

import cn.onestamp.platform.testkit.RealParts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service with a real store, broker and token check; all tests of this module share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealParts(broker = true)
@SpringBootTest(
        classes = NotificationApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "onestamp.listening.pause=10ms")
public @interface RunningNotification {}
