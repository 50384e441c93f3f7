package cn.onestamp.journeys.bench;

import cn.onestamp.journeys.bench.Crew.Done;
import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Notices;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Visitor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the hall shows in the end, compared with what its answers said: nothing may be missing, nothing be there twice. */
final class EndState {

    private static final List<String> TOLD = List.of("已收件", "已受理", "已批准", "证件已办好");

    private final Town town;
    private final Patience patience;
    private final Map<String, Map<String, Integer>> noticesOf = new HashMap<>();
    private int lost;
    private int doubled;

    EndState(Town town, Patience patience) {
        this.town = town;
        this.patience = patience;
    }

    EndState compare(Collection<Done> ledger) {
        doubled += twice(ledger, done -> done.receipt().number()) + twice(ledger, Done::verificationCode)
                + twice(ledger, done -> done.receipt().matter().id());
        ledger.stream().collect(Collectors.groupingBy(done -> done.applicant().account())).forEach(this::readNotices);
        ledger.forEach(this::compare);
        return this;
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    private void compare(Done done) {
        if (!isSealed(done) || !isVerified(done)) {
            lost++;
        }
        for (String title : TOLD) {
            int told = noticesOf.get(done.applicant().account()).getOrDefault(Notices.key(done.receipt().number(), title), 0);
            lost += told == 0 ? 1 : 0;
            doubled += Math.max(0, told - 1);
        }
    }

    private boolean isSealed(Done done) {
        try {
            town.anyone().seesTheState(done.receipt(), "SEALED", patience);
            return true;
        } catch (Unexpected notSealed) {
            return false;
        }
    }

    private boolean isVerified(Done done) {
        Answer paper = town.anyone().tries(Asking.toVerify(done.verificationCode()));
        return paper.isDone() && paper.json().path("status").asString("").equals("VALID");
    }

    /** The last ones may still be on their way. */
    private void readNotices(String account, List<Done> cases) {
        Visitor reader = town.visitor(account);
        try {
            noticesOf.put(account, patience.until("all is told", () ->
                    Optional.of(Notices.counted(reader)).filter(told -> cases.stream().allMatch(done -> isTold(done, told)))));
        } catch (Unexpected notAll) {
            noticesOf.put(account, Notices.counted(reader));
        }
    }

    private static boolean isTold(Done done, Map<String, Integer> told) {
        return TOLD.stream().allMatch(title -> told.containsKey(Notices.key(done.receipt().number(), title)));
    }

    private static int twice(Collection<Done> ledger, Function<Done, String> what) {
        return ledger.size() - (int) ledger.stream().map(what).distinct().count();
    }
}
