package cn.onestamp.approval;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens to a case of Donghua town, by the people who do it there. */
@RunningBackOffice
public abstract class BackOffice {

    protected static final String CLERK = "zhao.qiuyue";
    protected static final String REVIEWER = "he.junwei";
    protected static final String APPROVER = "sun.jianping";
    protected static final String OTHER_APPROVER = "qian.yufen";
    protected static final String KEEPER = "zhou.hongmei";
    protected static final String OTHER_KEEPER = "zheng.lei";
    protected static final String APPLICANT = "wang.decai";
    protected static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext hall;

    @Autowired
    private MongoDatabase database;

    /** @return the id of a case under review, version 1 */
    protected String aCase() {
        return aCaseOf("王德财");
    }

    protected String aCaseOf(String holder) {
        return handedOver(holder, HandedOver::story);
    }

    protected String aCaseAbout(String itemCode, String itemName) {
        return handedOver("王德财", id -> HandedOver.story(id, itemCode, itemName));
    }

    protected String handedOver(String holder, Function<String, List<Event>> story) {
        String id = UUID.randomUUID().toString();
        FrontDesk.knows(id, APPLICANT, holder);
        story.apply(id).forEach(event -> HandedOver.hear(hall, event));
        return id;
    }

    /** @return the id of a case that waits for a decision, version 2 */
    protected String reviewed() {
        return reviewed(aCase());
    }

    protected String reviewed(String id) {
        return done(id, staff(REVIEWER).post(proposalOf(id), Map.of("version", 1, "opinion", "材料齐全，建议准予")));
    }

    /** @return the id of a case that waits for the seal, version 3 */
    protected String granted() {
        return granted(aCase());
    }

    protected String granted(String id) {
        reviewed(id);
        return done(id, staff(APPROVER).post(grantOf(id), Map.of("version", 2, "opinion", "同意")));
    }

    private static String done(String id, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    protected static String proposalOf(String id) {
        return "/api/cases/" + id + "/proposal";
    }

    protected static String grantOf(String id) {
        return "/api/cases/" + id + "/grant";
    }

    protected static String sealOf(String id) {
        return "/api/cases/" + id + "/seal";
    }

    protected Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    protected Visitor resident(String account) {
        return Visitor.at(port, SignIn.resident(account));
    }

    protected Visitor anybody() {
        return Visitor.withoutSignIn(port);
    }

    protected int port() {
        return port;
    }

    protected static List<Row> everybody() {
        return Table.read(TuesdayAfterNewYear.REFERENCE_DATA.resolve("people.csv"));
    }

    /** The case as it lies in the store, without what only the relay changes. */
    protected Document stored(String id) {
        Document document = Mono.from(database.getCollection("cases").find(eq("_id", id)).first()).block();
        document.remove("unsent");
        return document;
    }

    protected List<Document> stored(String collection, String field, String value) {
        return Flux.from(database.getCollection(collection).find(eq(field, value))).collectList().block();
    }

    protected void set(String collection, String id, String field, Object value) {
        Mono.from(database.getCollection(collection).updateOne(eq("_id", id), Updates.set(field, value))).block();
    }

    protected void forget(String collection, String field, String value) {
        Mono.from(database.getCollection(collection).deleteMany(eq(field, value))).block();
    }
}
