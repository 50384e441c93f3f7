package cn.onestamp.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.Rubbish;
import org.junit.jupiter.api.Test;

/** At every way in of the contract, everything the contract rules out, made from its schemas. */
class Back_office_refuses_what_it_cannot_read extends BackOffice {

    @Test
    void in_any_member_of_a_body_by_its_name() {
        assertThat(rubbish().inBodies()).isEmpty();
    }

    @Test
    void in_a_body_that_is_no_JSON() {
        assertThat(rubbish().aroundBodies()).isEmpty();
    }

    @Test
    void without_a_wait_for_words_a_store_could_take_for_a_command() {
        assertThat(rubbish().inTime()).isEmpty();
    }

    @Test
    void in_an_address() {
        assertThat(rubbish().inAddresses()).isEmpty();
    }

    private Rubbish rubbish() {
        return Rubbish.at("approval", staff("nobody.in.particular"));
    }
}
