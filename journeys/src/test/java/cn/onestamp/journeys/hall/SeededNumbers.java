package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.town.Agent;
import cn.onestamp.journeys.town.Card;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Photograph;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers of nobody, sound by their check character, typed wherever people may type them. */
public final class SeededNumbers {

    /** Drainage: the general form asks for a number and lets people write what they like. */
    private static final String ITEM = "530117007000";
    private static final Township HERE = Township.DONGHUA;
    /** Looking behind a mask is counted. */
    private static final int A_FEW = 3;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final List<String> citizenIds;
    private final List<String> phones;

    private SeededNumbers(List<String> citizenIds, List<String> phones) {
        this.citizenIds = citizenIds;
        this.phones = phones;
    }

    public static SeededNumbers drawn(long seed, int count) {
        Random random = new Random(seed);
        return new SeededNumbers(
                IntStream.range(0, count).mapToObj(each -> citizenId(random)).toList(),
                IntStream.range(0, count).mapToObj(each -> "15" + (100_000_000 + random.nextInt(899_999_999))).toList());
    }

    private static String citizenId(Random random) {
        String body = "5323%02d19%02d%02d%02d%03d".formatted(
                1 + random.nextInt(99), 40 + random.nextInt(59), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
        int sum = IntStream.range(0, WEIGHTS.length).map(at -> (body.charAt(at) - '0') * WEIGHTS[at]).sum();
        return body + CHECKS.charAt(sum % 11);
    }

    /** Never typed anywhere but where a test plants it. */
    public static String bait(String where) {
        return citizenId(new Random(where.hashCode()));
    }

    public Set<String> all() {
        Set<String> all = new HashSet<>(citizenIds);
        all.addAll(phones);
        return all;
    }

    /** In forms, free text, names of files, searches, and what staff write; the first few all the way to the decision and back. */
    public void areTypedEverywhere(Hall hall, int allTheWay) {
        Resident resident = hall.town().resident("he.zhengkun");
        Clerk clerk = hall.town().clerk(HERE, 0);
        resident.bindsTheAccount();
        IntStream.range(0, citizenIds.size()).parallel().forEach(which -> {
            Matter draft = resident.asksFor(wish(which));
            hall.door().ask(Call.get("search", "/api/items?query=" + citizenIds.get(which))).expect(200);
            if (which < allTheWay) {
                toTheWindow(which, draft, resident, clerk);
                forSomebodyElse(which, hall, clerk);
            }
        });
        IntStream.range(0, A_FEW).forEach(which -> inWhatStaffWrite(which, clerk));
    }

    /** By the window for somebody who walks in, and by the agent under a mandate. */
    private void forSomebodyElse(int which, Hall hall, Clerk clerk) {
        Card villager = hall.town().people().named("wang.decai");
        Map<String, Object> walkIn = new HashMap<>(Map.of("itemCode", ITEM, "place", HERE.village(),
                "form", wish(which).form(), "citizenId", villager.citizenId(), "name", villager.name()));
        clerk.visitor().asks(Call.post("walk-in", "/api/window/applications", walkIn)).expect(201);
        if (which < A_FEW) {
            Agent agent = hall.town().agent(HERE);
            agent.asksUnder(agent.isGivenMandateBy(villager, ITEM, hall.today(), Photograph.ofASignedPaper()), wish(which));
        }
    }

    /** Why somebody looked, why it is not for this window, and the opinions of those who decide. */
    private void inWhatStaffWrite(int which, Clerk clerk) {
        String words = "身份证" + citizenIds.get(which) + "，电话" + phones.get(which) + "，已核对。";
        Errand errand = Errand.of("luo.jinhua");
        Matter looked = errand.submitted().matter();
        clerk.visitor().asks(Call.post("reveal", "/api/window/applications/" + looked.id() + "/reveal", Map.of("reason", words))).expect(200);
        clerk.visitor().asks(Call.post("refuse", "/api/window/applications/" + looked.id() + "/refusal",
                Map.of("version", looked.version(), "kind", "NOT_LICENSABLE", "reason", words))).expect(200);
        errand.approver.grants(errand.reviewer.proposes(errand.underReview(), words), words);
    }

    private Wish wish(int which) {
        Map<String, Object> form = new HashMap<>(Map.of("applicantName", "何正坤", "idType", "CITIZEN_ID", "idNumber", citizenIds.get(which),
                "phone", phones.get(which), "divisionCode", HERE.village(),
                "content", "我的身份证号" + citizenIds.get(which) + "，电话" + phones.get(which)));
        return new Wish(ITEM, "排水", HERE.village(), Map.of(), form, "M0036");
    }

    private void toTheWindow(int which, Matter draft, Resident resident, Clerk clerk) {
        String named = URLEncoder.encode(citizenIds.get(which) + ".pdf", StandardCharsets.UTF_8);
        Matter one = resident.handsIn(draft, "M0036", Letter.saying("plan " + which));
        Answer two = resident.visitor().asks(Call.put("hand-in", "/api/applications/" + draft.id() + "/materials/M0037",
                Letter.saying("map " + which), "application/pdf").with("X-File-Name", named)).expect(200);
        Matter whole = new Matter(one.id(), two.json().path("version").asLong(), "DRAFT");
        clerk.tellsWhatIsMissing(resident.declaresAndSubmits(whole).matter(),
                Map.of("/phone", "身份证" + citizenIds.get(which) + "的电话" + phones.get(which) + "打不通",
                        citizenIds.get(which) + "的结婚证", "没有列在清单里"));
        clerk.visitor().asks(Call.post("enquiry", "/api/window/enquiries", Map.of(
                "question", citizenIds.get(which) + "问低保，电话" + phones.get(which), "phone", phones.get(which), "place", HERE.village()))).expect(201);
    }
}
