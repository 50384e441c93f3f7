package cn.onestamp.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@RealParts
class Forms_are_filled_in_beforehand {

    private MongoDatabase database;
    private OpenTown town;
    private String wang;

    @BeforeEach
    void wangIsBound(MongoDatabase empty) {
        database = empty;
        town = new OpenTown(database, "cn.onestamp.intake.person.store", "cn.onestamp.intake.person.files")
                .with(PersonConfiguration.class, EnterpriseConfiguration.class, PersonOffice.class).opened();
        Identity identity = Identity.read("532301199003070012", "王德财", LocalDate.of(2026, 1, 5));
        wang = town.part(BindAccount.class).bind(identity, act("b")).block().personId();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void not_before_somebody_agreed() {
        assertThat(read()).isEmpty();
        town.part(Profiles.class).learn(wang, new Contact(null, PhoneNumber.of("13900000001"))).block();
        assertThat(read()).isEmpty();
        assertThat(town.written("persons")).doesNotContain("phone");
    }

    @Test
    void with_what_the_registers_say() {
        agree(true);

        assertThat(read()).hasValueSatisfying(profile -> {
            assertThat(profile.identity().name().reveal()).isEqualTo("王德财");
            assertThat(profile.contact()).isEqualTo(new Contact(new DivisionCode("532301105207"), PhoneNumber.of("13800000001")));
        });
        assertThat(Flux.from(database.getCollection("audit").find(Filters.eq("what", "intake.profile-read"))).collectList().block()).hasSize(1);
    }

    @Test
    void and_with_what_the_last_application_said_for_nobody_else_to_read() {
        agree(true);
        town.part(Profiles.class).learn(wang, new Contact(new DivisionCode("532301105901"), PhoneNumber.of("13900000001"))).block();

        assertThat(read().orElseThrow().contact()).isEqualTo(new Contact(new DivisionCode("532301105901"), PhoneNumber.of("13900000001")));
        assertThat(town.written("persons")).doesNotContain("13900000001", "532301105901");
    }

    @Test
    void until_they_agree_no_longer_and_nothing_is_left() {
        agree(true);
        town.part(Profiles.class).learn(wang, new Contact(null, PhoneNumber.of("13900000001"))).block();

        agree(false);

        assertThat(read()).isEmpty();
        assertThat(town.written("persons")).doesNotContain("\"phone\"");
        agree(true);
        assertThat(read().orElseThrow().contact().phone()).isEqualTo(PhoneNumber.of("13800000001"));
    }

    private void agree(boolean yes) {
        town.part(OwnProfile.class).agree(yes, act("k" + System.nanoTime())).block();
    }

    private Optional<OwnProfile.Profile> read() {
        return town.part(OwnProfile.class).read("wang.decai").blockOptional();
    }

    private static Act act(String key) {
        return Act.of(new Caller("wang.decai", Caller.Kind.RESIDENT), key, null);
    }
}
