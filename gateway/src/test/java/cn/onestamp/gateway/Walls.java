package cn.onestamp.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Walls {

    private static final JavaClasses GATEWAY = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.onestamp.gateway");

    private static final ArchRule NOBODY_BLOCKS_OR_STARTS_A_STREAM = noClasses()
            .should().callMethodWhere(new Naming("block", Mono.class))
            .orShould().callMethodWhere(new Naming("block", Flux.class))
            .orShould().callMethodWhere(new Naming("subscribe", Publisher.class));

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callMethod(Instant.class, "now");

    @Test
    void packages_know_each_other_in_one_direction_only() {
        slices().matching("cn.onestamp.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void nobody_blocks_or_starts_a_stream() {
        NOBODY_BLOCKS_OR_STARTS_A_STREAM.check(GATEWAY);
        assertThatThrownBy(() -> NOBODY_BLOCKS_OR_STARTS_A_STREAM.check(canary())).isInstanceOf(AssertionError.class);
    }

    @Test
    void time_comes_from_the_clock() {
        TIME_COMES_FROM_THE_CLOCK.check(GATEWAY);
        assertThatThrownBy(() -> TIME_COMES_FROM_THE_CLOCK.check(canary())).isInstanceOf(AssertionError.class);
    }

    @Test
    void at_most_half_of_the_types_are_public() {
        long open = GATEWAY.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        assertThat(open * 2).isLessThanOrEqualTo(GATEWAY.size());
    }

    private static JavaClasses canary() {
        return new ClassFileImporter().importClasses(Canary.class);
    }

    /** Breaks every wall. */
    @SuppressWarnings("unused")
    private static final class Canary {

        Instant now() {
            Mono.just(1).subscribe();
            Flux.just(1).blockLast();
            return Instant.now();
        }
    }

    private static final class Naming extends DescribedPredicate<JavaMethodCall> {

        private final String start;
        private final Class<?> owner;

        Naming(String start, Class<?> owner) {
            super("%s.%s…", owner.getSimpleName(), start);
            this.start = start;
            this.owner = owner;
        }

        @Override
        public boolean test(JavaMethodCall call) {
            return call.getName().startsWith(start) && call.getTargetOwner().isAssignableTo(owner);
        }
    }
}
