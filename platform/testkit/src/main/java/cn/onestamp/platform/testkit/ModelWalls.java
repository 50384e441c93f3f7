package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The model decides from what it is given: it hears no framework, reads no clock and draws no lots. */
final class ModelWalls {

    private static final Set<String> FRAMEWORKS = Set.of("org.springframework", "com.mongodb", "org.bson", "org.apache.kafka",
            "io.netty", "cn.onestamp.platform.web", "cn.onestamp.platform.inbox", "cn.onestamp.platform.relay",
            "cn.onestamp.platform.wiring");
    private static final String STORE = "cn.onestamp.platform.store";
    private static final String PLAIN = STORE + ".Revision";
    private static final String REACTOR = "reactor.";
    private static final Set<String> LOTS = Set.of("java.util.Random", "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom", "java.util.SplittableRandom");

    private ModelWalls() {}

    static Map<String, ArchRule> rules(Set<String> rooms) {
        return Map.of(
                "the model hears no framework", Wall.between((one, other) -> Place.of(one).isInside(rooms) && isFramework(other)),
                "only ports and use cases speak Reactor", Wall.between((one, other) ->
                        Place.of(one).isInside(rooms) && other.getPackageName().startsWith(REACTOR) && !maySpeakReactor(one)),
                "the clock is handed in", Wall.calls(one -> !Place.of(one).wires(), ModelWalls::readsTheClock),
                "lots are handed in", Wall.calls(one -> !Place.of(one).wires(), ModelWalls::drawsLots));
    }

    private static boolean isFramework(JavaClass other) {
        String found = other.getPackageName();
        return Stream.concat(FRAMEWORKS.stream(), Stream.of(STORE))
                .anyMatch(known -> (found + ".").startsWith(known + ".")) && !other.getName().equals(PLAIN);
    }

    private static boolean maySpeakReactor(JavaClass one) {
        return one.isInterface() || holdsPortOrUseCase(one) || one.getAllRawInterfaces().stream().anyMatch(ModelWalls::isOurs)
                || one.getEnclosingClass().map(ModelWalls::maySpeakReactor).orElse(false);
    }

    private static boolean holdsPortOrUseCase(JavaClass one) {
        return one.getAllFields().stream().map(JavaField::getRawType).anyMatch(type -> !type.equals(one) && isOurs(type));
    }

    private static boolean isOurs(JavaClass type) {
        return Place.of(type).inAService() && speaksReactor(type);
    }

    private static boolean speaksReactor(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith(REACTOR));
    }

    private static boolean readsTheClock(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && access.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            case "<init>" -> owner.equals("java.util.Date") && access.getTarget().getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean drawsLots(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "<init>", "current" -> LOTS.contains(owner);
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            default -> false;
        };
    }
}
