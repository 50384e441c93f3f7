package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Builds one rule from a predicate over what a class uses. */
final class Wall {

    private Wall() {}

    /** No class may depend on another one for which {@code forbidden} holds. */
    static ArchRule between(BiPredicate<JavaClass, JavaClass> forbidden) {
        return each((one, report) -> one.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(one, dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .forEach(report));
    }

    /** No class in {@code where} may call or refer to what {@code forbidden} holds for. */
    static ArchRule calls(Predicate<JavaClass> where, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return each((one, report) -> one.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> where.test(one) && forbidden.test(access))
                .map(JavaCodeUnitAccess::getDescription)
                .forEach(report));
    }

    /** {@code judge} reports each breach of a class in words. */
    static ArchRule each(BiConsumer<JavaClass, Consumer<String>> judge) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("stay inside") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                judge.accept(one, breach -> events.add(SimpleConditionEvent.violated(one, breach)));
            }
        }).allowEmptyShould(true);
    }
}
