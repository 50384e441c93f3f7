package cn.onestamp.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.HttpCheck;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever the visitors of the other tests are answered is held against the contract as well. */
class Back_office_answers_as_agreed extends BackOffice {

    @Test
    void at_every_way_in_and_has_no_other(@Autowired ApplicationContext hall) {
        HttpCheck.waysIn("approval", HttpCheck.desksOf(hall));
    }

    @Test
    void from_the_worklist_to_the_public_page_of_the_paper() {
        String id = granted();

        assertThat(staff(KEEPER).get("/api/cases?desk=seal").status()).isEqualTo(200);
        assertThat(staff(KEEPER).get("/api/cases?desk=kitchen").status()).isEqualTo(400);
        String code = (String) staff(KEEPER).post(sealOf(id), Map.of("version", 3)).body().get("verificationCode");
        assertThat(resident(APPLICANT).get("/api/cases/" + id + "/papers/ofd").status()).isEqualTo(200);
        assertThat(anybody().get("/api/papers/" + code).status()).isEqualTo(200);
    }
}
