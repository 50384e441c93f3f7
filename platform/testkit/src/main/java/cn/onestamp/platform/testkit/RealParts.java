package cn.onestamp.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * This test runs against the embedded store and the sign-in, and against a broker if it asks for one. Each is started once
 * per JVM; a Spring context in the test finds them by itself. A test method or constructor may take a {@link Broker} and a
 * {@code MongoDatabase}, a new and empty one unless {@code @Autowired} asks for the service's own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RealPartsExtension.class)
public @interface RealParts {

    /** Whether the broker with the topics of the product is needed; it takes some seconds to start. */
    boolean broker() default false;
}
