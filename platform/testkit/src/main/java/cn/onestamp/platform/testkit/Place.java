package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * Where a class stands: {@code cn.onestamp.<service>.<feature>.<folder>}; parts that are not there are empty.
 *
 * @param service also {@code platform}, whose packages are mechanism and no features
 */
record Place(String service, String feature, String folder, String name) {

    private static final String HOUSE = "cn.onestamp.";
    private static final int PARTS = 3;

    static Place of(JavaClass one) {
        String[] parts = one.getPackageName().startsWith(HOUSE)
                ? one.getPackageName().substring(HOUSE.length()).split("\\.", PARTS) : new String[0];
        return new Place(part(parts, 0), part(parts, 1), part(parts, 2), outermost(one).getSimpleName());
    }

    boolean inAService() {
        return !service.isEmpty() && !service.equals("platform");
    }

    boolean wires() {
        return name.endsWith("Configuration") || name.endsWith("Application") || folder.equals("wiring")
                || service.equals("platform") && feature.equals("wiring");
    }

    /** In a folder below its feature, such as {@code web}, {@code store} or {@code messaging}, that is none of its rooms. */
    boolean isAdapter(Set<String> rooms) {
        return inAService() && !folder.isEmpty() && !rooms.contains(folder);
    }

    /** Model, use cases and ports of a feature. */
    boolean isInside(Set<String> rooms) {
        return inAService() && !feature.isEmpty() && !isAdapter(rooms) && !wires() && !name.equals("package-info");
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(Place::outermost).orElse(one);
    }
}
