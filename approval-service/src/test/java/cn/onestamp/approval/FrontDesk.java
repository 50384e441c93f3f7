package cn.onestamp.approval;

import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.onestamp.platform.table.Table;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The front desk's internal doors over real HTTP: the posts as they were handed over, and who applied. It may fall silent. */
public final class FrontDesk {

    /** Opens the doors before the service starts; each test finds everything as it was handed over. */
    static final class Opening implements TestInstancePreConstructCallback, BeforeAllCallback, BeforeEachCallback {

        @Override
        public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
            System.setProperty("onestamp.peers.intake", DESK.address);
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            System.setProperty("onestamp.peers.intake", DESK.address);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            DESK.silent = false;
            DESK.recalled.clear();
            DESK.newly.clear();
        }
    }

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() { };
    public static final String APPLICANT = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final Map<Object, Map<String, Object>> PAPERS = Map.of(
            "RECEIPT", Map.of("on", "2026-01-05", "queryCode", "K7RZ2M9QW4XJ", "materials", List.of("活动方案"), "answerBy", "2026-01-12"),
            "ACCEPTANCE", Map.of("on", "2026-01-05", "deemed", false, "dayUnit", "WORKING", "promised", Map.of("days", 3, "dueOn", "2026-01-08"),
                    "statutory", Map.of("days", 20, "dueOn", "2026-02-02"), "followUp", Map.of("materials", List.of("活动方案"), "dueOn", "2026-01-12")),
            "CORRECTION", Map.of("on", "2026-01-06", "missing", List.of(Map.of("name", "活动方案", "what", "缺少活动范围图"))),
            "NON_ACCEPTANCE", Map.of("on", "2026-01-06", "reason", "不在本镇", "rightOrgan", "楚雄市林业和草原局", "remedy", "楚雄市人民政府"));
    private static final FrontDesk DESK = new FrontDesk();

    private final Map<String, List<Map<String, Object>>> posts = Table.read(TuesdayAfterNewYear.REFERENCE_DATA.resolve("posts.csv")).stream()
            .collect(groupingByConcurrent(row -> row.text("username"), mapping(TuesdayAfterNewYear::post, toList())));
    private final Set<String> recalled = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Object>> newly = new ConcurrentHashMap<>();
    private final Map<String, String> holders = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, Object>>> askings = new ConcurrentHashMap<>();
    private final Map<String, String> accounts = new ConcurrentHashMap<>();
    private final Map<String, String> near = new ConcurrentHashMap<>();
    private final String address;
    private volatile boolean silent;

    private FrontDesk() {
        address = "http://127.0.0.1:" + HttpServer.create().host("127.0.0.1").port(0).route(doors -> doors
                .get("/internal/posts", answering(this::postsAsked))
                .post("/internal/applications/{id}/holder", answering(this::holderAsked))
                .post("/internal/applications/{id}/paper", answering(this::paperAsked))
                .get("/internal/applications/{id}/recusal", answering(this::recusalAsked))
                .get("/internal/applications/{id}/applicant", answering(this::applicantAsked))
                .get("/internal/principals", answering(this::principalsAsked))).bindNow().port();
    }

    public static void knows(String caseId, String account, String holder) {
        DESK.accounts.put(caseId, account);
        DESK.holders.put(caseId, holder);
    }

    /** @param ground KIN or HELPED */
    public static void keepsAway(String caseId, String account, String ground) {
        DESK.near.put(caseId + "/" + account, ground);
    }

    /** As if it had never heard of the case, or did not know who asks. */
    public static void forgets(String caseId) {
        DESK.accounts.remove(caseId);
    }

    public static void fallsSilent() {
        DESK.silent = true;
    }

    public static void recallsThePostsOf(String account) {
        DESK.recalled.add(account);
    }

    /** From this moment the account also holds the post of somebody else. */
    public static void gives(String account, String postOf) {
        Map<String, Object> post = new HashMap<>(DESK.posts.get(postOf).getFirst());
        post.put("account", account);
        DESK.newly.put(account, post);
    }

    /** What was said by those who asked for the applicant's name, in order. */
    public static List<Map<String, Object>> askedForTheHolderOf(String caseId) {
        return DESK.askings.getOrDefault(caseId, List.of());
    }

    private Mono<Map<String, Object>> postsAsked(HttpServerRequest asked) {
        String account = parameter(asked, "account");
        List<Map<String, Object>> held = new ArrayList<>(recalled.contains(account) ? List.of() : posts.getOrDefault(account, List.of()));
        Optional.ofNullable(newly.get(account)).ifPresent(held::add);
        return Mono.just(Map.of("posts", held));
    }

    /** Tells the name to who says why and for whom, in a body and not in the address. */
    private Mono<Map<String, Object>> holderAsked(HttpServerRequest asked) {
        String id = asked.param("id");
        return asked.receive().aggregate().asString()
                .map(body -> JsonMapper.shared().readValue(body, MEMBERS))
                .filter(said -> said.keySet().equals(Set.of("reason", "asker")) && !asked.uri().contains("?") && holders.containsKey(id))
                .map(said -> {
                    askings.computeIfAbsent(id, first -> new CopyOnWriteArrayList<>()).add(said);
                    return Map.of("holder", holders.get(id));
                });
    }

    /** Tells what a standing paper is about to who says which one and at whose word. */
    private Mono<Map<String, Object>> paperAsked(HttpServerRequest asked) {
        String id = asked.param("id");
        return asked.receive().aggregate().asString()
                .map(body -> JsonMapper.shared().readValue(body, MEMBERS))
                .filter(said -> said.keySet().equals(Set.of("template", "asker")) && holders.containsKey(id))
                .map(said -> {
                    askings.computeIfAbsent(id, first -> new CopyOnWriteArrayList<>()).add(said);
                    return Map.of("number", "532301105202601053000014", "itemCode", "530164004000", "itemVersion", 1,
                            "itemName", "森林高火险期内进入森林高火险区活动审批", "holder", holders.get(id),
                            "facts", PAPERS.getOrDefault(said.get("template"), Map.of()));
                });
    }

    private Mono<Map<String, Object>> applicantAsked(HttpServerRequest asked) {
        return Mono.just(Map.of("applicant", parameter(asked, "account").equals(accounts.get(asked.param("id")))));
    }

    private Mono<Map<String, Object>> principalsAsked(HttpServerRequest asked) {
        return Mono.just(Map.of("principals", BackOffice.APPLICANT.equals(parameter(asked, "account")) ? List.of(APPLICANT) : List.of()));
    }

    private Mono<Map<String, Object>> recusalAsked(HttpServerRequest asked) {
        String account = parameter(asked, "account");
        String id = asked.param("id");
        return Mono.just(id).filter(accounts::containsKey).map(known -> Map.of("applicant", APPLICANT, "ground",
                account.equals(accounts.get(id)) ? "OWN" : near.getOrDefault(id + "/" + account, "NONE")));
    }

    private BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answering(
            Function<HttpServerRequest, Mono<Map<String, Object>>> question) {
        return (asked, answer) -> {
            if (silent) {
                return Mono.never();
            }
            boolean signedIn = asked.requestHeaders().get("Authorization", "").startsWith("Bearer ");
            return (signedIn ? question.apply(asked) : Mono.<Map<String, Object>>empty())
                    .map(Optional::of).defaultIfEmpty(Optional.empty())
                    .flatMap(found -> Mono.from(found.<Publisher<Void>>map(members -> answer.header("Content-Type", "application/json")
                            .sendString(Mono.just(JsonMapper.shared().writeValueAsString(members)))).orElseGet(answer::sendNotFound)));
        };
    }

    private static String parameter(HttpServerRequest asked, String name) {
        return new QueryStringDecoder(asked.uri()).parameters().get(name).getFirst();
    }
}
