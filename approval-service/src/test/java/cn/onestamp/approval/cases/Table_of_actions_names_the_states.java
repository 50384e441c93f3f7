package cn.onestamp.approval.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Actions;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one table of the contracts and the types of a case say the same. */
class Table_of_actions_names_the_states {

    private static final Rights RIGHTS = new Rights(new Shelf<>("catalogue.post.v1", Post.class, Post::account),
            new Shelf<>("catalogue.organ.v1", Organ.class, Organ::type), Actions.fromContracts());
    private static final ApprovalCase.Granted GRANTED = ACase.reviewedAndGrantedBy("he.junwei", "sun.jianping");
    private static final List<ApprovalCase> STATES = List.of(ACase.underReview(), ACase.reviewedBy("he.junwei"), GRANTED,
            GRANTED.sealed(ACase.sealingBy("zhou.hongmei")));

    @Test
    void in_which_a_case_waits_at_each_desk_and_in_no_other() {
        Map.of("propose", 0, "grant", 1, "seal", 2).forEach((action, state) -> {
            assertThat(RIGHTS.waitsIn(action)).contains(STATES.get(state).status());
            assertThat(STATES.stream().filter(one -> RIGHTS.possibleIn(action, one.status()))).containsExactly(STATES.get(state));
        });
    }
}
