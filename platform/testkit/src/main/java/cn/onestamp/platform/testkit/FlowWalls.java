package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** Reactive code is subscribed to by the framework and blocked on at named edges only. */
final class FlowWalls {

    private static final Set<String> BLOCKING =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream");

    private FlowWalls() {}

    static Map<String, ArchRule> rules(Set<String> edges) {
        return Map.of(
                "nobody subscribes", Wall.calls(one -> true,
                        access -> access.getName().equals("subscribe") && isReactive(access)),
                "only named edges block", Wall.calls(one -> !Place.of(one).wires() && !edges.contains(outermost(one)),
                        access -> BLOCKING.contains(access.getName()) && isReactive(access)));
    }

    private static boolean isReactive(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.startsWith("reactor.core.publisher.") || owner.equals("org.reactivestreams.Publisher");
    }

    private static String outermost(JavaClass one) {
        return one.getEnclosingClass().map(FlowWalls::outermost).orElse(one.getName());
    }
}
