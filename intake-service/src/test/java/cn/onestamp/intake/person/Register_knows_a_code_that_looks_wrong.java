package cn.onestamp.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 91350211M0000XUF46 is genuine although its last character should be R. */
class Register_knows_a_code_that_looks_wrong {

    private static final CitizenId LI = CitizenId.of("53230119971122027X");

    @Test
    void and_says_who_represents_it_under_whatever_width_its_name_is_typed() {
        Uscc code = Uscc.parseRegistered("91350211M0000XUF46").orElseThrow();
        BusinessRegister.Registration entry = new BusinessRegister.Registration(
                code, "厦门示例（集团）有限公司", Map.of(LI, Handler.Role.LEGAL_REPRESENTATIVE));

        assertThat(code.standing()).isEqualTo(Uscc.Standing.INVALID_CHECK_BUT_REGISTERED);
        assertThat(entry.isCalled("厦门示例(集团) 有限公司")).isTrue();
        assertThat(entry.isCalled("厦门示例有限公司")).isFalse();
        assertThat(entry.roleOf(LI)).contains(Handler.Role.LEGAL_REPRESENTATIVE);
        assertThat(entry.roleOf(CitizenId.of("532301199003070012"))).isEmpty();
    }
}
