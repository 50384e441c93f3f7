package cn.onestamp.platform.testkit;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.beans.factory.annotation.Autowired;

/** Starts what the test asks for and tells Spring where it is, also where one instance serves all tests of a class. */
final class RealPartsExtension implements TestInstancePreConstructCallback, BeforeAllCallback, ParameterResolver {

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        open(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open(context);
    }

    private static void open(ExtensionContext context) {
        QuietLogs.please();
        EventLoops.mayNotBlock();
        System.setProperty("onestamp.store.uri", RunningStore.get().uri());
        System.setProperty("onestamp.issuer", SignIn.ISSUER);
        System.setProperty("onestamp.keycloak", SignIn.backChannel());
        if (asksForBroker(context)) {
            System.setProperty("onestamp.kafka", Broker.running().address());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Broker.class || type == MongoDatabase.class && !comesFromSpring(parameter);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Broker.class ? Broker.running() : RunningStore.get().emptyDatabase();
    }

    private static boolean comesFromSpring(ParameterContext parameter) {
        return parameter.isAnnotated(Autowired.class) || parameter.getDeclaringExecutable().isAnnotationPresent(Autowired.class);
    }

    private static boolean asksForBroker(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RealParts.class, context.getEnclosingTestClasses())
                .map(RealParts::broker).orElse(false);
    }
}
