package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and classes are called after what the town hall does. */
final class NameWalls {

    private static final Set<String> FOLDERS = Set.of("util", "utils", "common", "model", "dto", "impl", "helper", "misc");
    private static final Set<String> ENDINGS = Set.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "DTO");

    private NameWalls() {}

    static Map<String, ArchRule> rules() {
        return Map.of("names say what the town hall does", Wall.each((one, report) -> {
            if (saysNothing(one)) {
                report.accept(one.getName() + " is called after no work of the town hall");
            }
        }));
    }

    private static boolean saysNothing(JavaClass one) {
        Stream<String> folders = Arrays.stream(one.getPackageName().split("\\."));
        return folders.anyMatch(FOLDERS::contains) || ENDINGS.stream().anyMatch(one.getSimpleName()::endsWith);
    }
}
