package cn.onestamp.platform.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The walls inside a service and between services, by name. A test of each service says
 * {@code Walls.around("cn.onestamp.notification").hold()}.
 *
 * <p>Convention: {@code cn.onestamp.<service>.<feature>} itself and the folders named as its rooms hold the model, use cases
 * and ports; every other folder below it, such as {@code web}, {@code store} or {@code messaging}, holds adapters; classes called
 * {@code …Configuration} put them together. A port is an interface; a use case is a class that holds a port or another use case.
 * These, their members and what implements a port may speak Reactor; everything else in a feature is model.
 */
public final class Walls {

    private final String root;
    private final Set<String> edges = new HashSet<>(Set.of(
            "cn.onestamp.platform.inbox.Listening",
            "cn.onestamp.platform.relay.Relay",
            "cn.onestamp.platform.watch.Watch", "cn.onestamp.platform.due.Round",
            "cn.onestamp.platform.audit.AuditChain",
            "cn.onestamp.platform.deadletter.Redelivery"));
    private final Set<String> rooms = new HashSet<>();

    private Walls(String root) {
        this.root = root;
    }

    /** @param root package of a service, such as {@code cn.onestamp.intake} */
    public static Walls around(String root) {
        return new Walls(root);
    }

    /** Names classes that block on purpose, besides listeners, start and the platform's own; say why beside the call. */
    public Walls whereAlsoBlock(String... classNames) {
        edges.addAll(Arrays.asList(classNames));
        return this;
    }

    /** Names folders below a feature that hold model, use cases and ports like the feature itself, such as {@code judging}. */
    public Walls withRooms(String... folders) {
        rooms.addAll(Arrays.asList(folders));
        return this;
    }

    /** @throws AssertionError telling every breach of every wall */
    public void hold() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root)
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(Walls.class.getPackageName())));
        if (production.isEmpty()) {
            throw new AssertionError("there is nothing in " + root);
        }
        List<String> breaches = rules().entrySet().stream().flatMap(rule -> breaches(rule, production).stream()).toList();
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches.size() + " breaches:\n" + String.join("\n", breaches));
        }
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(ModelWalls.rules(rooms));
        rules.putAll(NeighbourWalls.rules(rooms));
        rules.putAll(FlowWalls.rules(edges));
        rules.putAll(NameWalls.rules());
        return rules;
    }

    private static List<String> breaches(Map.Entry<String, ArchRule> rule, JavaClasses production) {
        EvaluationResult result = rule.getValue().evaluate(production);
        return result.getFailureReport().getDetails().stream().map(detail -> rule.getKey() + ": " + detail).toList();
    }
}
