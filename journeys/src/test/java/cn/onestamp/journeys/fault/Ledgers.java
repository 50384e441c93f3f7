package cn.onestamp.journeys.fault;

import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Store;
import cn.onestamp.journeys.hall.Topics;
import cn.onestamp.platform.audit.AuditVerification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The five ledgers side by side, as CHECKS wants them: what the clients were told, the documents, the topics from offset 0,
 * the notices, the audit chains.
 */
final class Ledgers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> STEPS = List.of("UNDER_REVIEW", "PENDING_DECISION", "GRANTED", "SEALED");
    private static final Set<String> TOLD = Set.of("intake.application-submitted", "intake.application-accepted",
            "approval.case-granted", "approval.decision-sealed");

    private final Hall hall;
    private final Figures figures = new Figures();
    private final Map<String, Document> applications;
    private final Map<String, Document> persons;
    private final Map<String, Document> cases;
    private final Map<String, Document> papers;
    private final Map<String, Document> threads;
    private final Map<String, Document> bindings;
    private final Map<String, Document> notices;

    private Ledgers(Hall hall) {
        this.hall = hall;
        this.applications = byId(Store.INTAKE, "applications");
        this.persons = byId(Store.INTAKE, "persons");
        this.cases = byId(Store.APPROVAL, "cases");
        this.papers = byId(Store.APPROVAL, "papers");
        this.threads = byId(Store.NOTIFICATION, "threads");
        this.bindings = byId(Store.NOTIFICATION, "bindings");
        this.notices = byId(Store.NOTIFICATION, "notices");
    }

    /** Of a hall that is quiet. */
    static Figures compared(Hall hall, ClientLedger client) {
        Ledgers ledgers = new Ledgers(hall);
        ledgers.everythingPromisedIsThere(client);
        ledgers.everythingIsThereOnce();
        ledgers.everyEventIsToldAndHeard();
        ledgers.everyNoticeHasItsEvent();
        ledgers.theChainsHold();
        return ledgers.figures;
    }

    private void everythingPromisedIsThere(ClientLedger client) {
        client.done("begin").forEach(row -> lostUnless(applications.containsKey(id(row)), row));
        client.done("submit").forEach(row -> lostUnless(
                json(row).path("number").asString("?").equals(field(applications, id(row), "number")), row));
        client.done("accept").forEach(row -> lostUnless(
                "ACCEPTED".equals(field(applications, id(row), "status")) && cases.containsKey(id(row)), row));
        client.done("propose").forEach(row -> lostUnless(hasReached(id(row), "PENDING_DECISION"), row));
        client.done("grant").forEach(row -> lostUnless(hasReached(id(row), "GRANTED"), row));
        client.done("seal").forEach(row -> lostUnless(hasReached(id(row), "SEALED")
                && json(row).path("verificationCode").asString("?").equals(field(papers, id(row), "verificationCode")), row));
    }

    private void everythingIsThereOnce() {
        once("number of an application", applications.values(), document -> document.getString("number"));
        once("number of a case", cases.values(), document -> document.getString("number"));
        once("verification code", papers.values(), document -> document.getString("verificationCode"));
        once("row of a paper in a seal ledger", hall.store().all(Store.APPROVAL, "seal-ledger"), document -> document.getString("paper"));
        once("notice", notices.values(), document -> document.getString("personId") + document.getString("number") + document.getString("title"));
        List.of(applications, cases, persons).forEach(aggregates -> aggregates.values().forEach(this::historyOnce));
    }

    /** No step of a case happens twice. */
    private void historyOnce(Document aggregate) {
        Set<String> types = new HashSet<>();
        history(aggregate).forEach(event -> {
            if (!types.add(event.getString("type")) && !event.getString("type").equals("intake.account-bound")) {
                figures.found("effect_dup", aggregate.get("_id") + " " + event.getString("type"));
            }
        });
    }

    private void everyEventIsToldAndHeard() {
        told(Topics.PERSON, persons, Map.of("bindings", heard(bindings, "person")));
        told(Topics.APPLICATION, applications, Map.of("cases", heard(cases, "application"), "threads", heard(threads, "application")));
        told(Topics.CASE, cases, Map.of("applications", heard(applications, "case"), "threads", heard(threads, "case")));
    }

    private void told(String topic, Map<String, Document> aggregates, Map<String, Function<String, Long>> readers) {
        Map<String, Set<Long>> onTopic = onTopic(topic);
        aggregates.forEach((id, aggregate) -> {
            Set<Long> seen = onTopic.getOrDefault(id, Set.of());
            List<Document> history = history(aggregate);
            history.stream().map(event -> event.getLong("sequence")).filter(sequence -> !seen.contains(sequence))
                    .forEach(sequence -> figures.found("event_lost", topic + " " + id + ":" + sequence + " is not on the topic"));
            readers.forEach((reader, heard) -> {
                if (!history.isEmpty() && heard.apply(id) != history.size()) {
                    figures.found("event_lost", topic + " " + id + ": " + reader + " heard " + heard.apply(id) + " of " + history.size());
                }
            });
        });
        onTopic.forEach((id, sequences) -> sequences.stream()
                .filter(sequence -> !aggregates.containsKey(id) || history(aggregates.get(id)).size() < sequence)
                .forEach(sequence -> figures.found("phantom", topic + " " + id + ":" + sequence)));
    }

    private void everyNoticeHasItsEvent() {
        Set<String> due = new HashSet<>();
        Map.of("intake", applications, "approval", cases).forEach((service, aggregates) -> aggregates.forEach((id, aggregate) ->
                history(aggregate).stream().filter(event -> TOLD.contains(event.getString("type")))
                        .forEach(event -> due.add(event.getString("type") + ":" + id + ":" + event.getLong("sequence") + ":APPLICANT"))));
        due.stream().filter(id -> !notices.containsKey(id)).forEach(id -> figures.found("event_lost", "no notice " + id));
        notices.keySet().stream().filter(id -> !due.contains(id)).forEach(id -> figures.found("phantom", "notice " + id));
    }

    private void theChainsHold() {
        Map.of(Store.INTAKE, List.of(applications, persons), Store.APPROVAL, List.of(cases), Store.NOTIFICATION, List.<Map<String, Document>>of())
                .forEach((database, aggregates) -> {
                    var finding = AuditVerification.of(hall.store().database(database)).blockOptional(PATIENCE).orElseThrow();
                    if (!finding.intact()) {
                        figures.found("chain_break", database + ": " + finding.broken());
                    }
                    Set<String> rows = new HashSet<>();
                    hall.store().all(database, "audit").forEach(row -> rows.add(row.getString("about")));
                    aggregates.forEach(each -> each.forEach((id, aggregate) -> history(aggregate).stream()
                            .map(event -> event.getString("type") + "/" + id + ":" + event.getLong("sequence")).filter(about -> !rows.contains(about))
                            .forEach(about -> figures.found("chain_break", database + " has no row about " + about))));
                });
    }

    private void lostUnless(boolean there, ClientLedger.Row row) {
        if (!there) {
            figures.found("acked_lost", row.call() + " " + row.path() + " " + row.answer());
        }
    }

    private void once(String what, Iterable<Document> documents, Function<Document, String> key) {
        Set<String> seen = new HashSet<>();
        documents.forEach(document -> {
            String value = key.apply(document);
            if (value != null && !seen.add(value)) {
                figures.found("effect_dup", what + " " + value);
            }
        });
    }

    private boolean hasReached(String id, String status) {
        return STEPS.indexOf(field(cases, id, "status")) >= STEPS.indexOf(status);
    }

    private Map<String, Set<Long>> onTopic(String topic) {
        Map<String, Set<Long>> told = new HashMap<>();
        hall.topics().all(topic).forEach(record -> {
            JsonNode event = JsonMapper.shared().readTree(record.value());
            told.computeIfAbsent(new String(record.key(), StandardCharsets.UTF_8), id -> new HashSet<>()).add(event.path("sequence").asLong());
        });
        return told;
    }

    private Map<String, Document> byId(String database, String collection) {
        Map<String, Document> documents = new TreeMap<>();
        hall.store().all(database, collection).forEach(document -> documents.put(document.getString("_id"), document));
        return documents;
    }

    private static Function<String, Long> heard(Map<String, Document> readers, String topic) {
        return id -> readers.containsKey(id) ? readers.get(id).getEmbedded(List.of("heard", topic), 0L) : 0L;
    }

    private static List<Document> history(Document aggregate) {
        return aggregate.getList("history", Document.class, List.of());
    }

    private static String field(Map<String, Document> documents, String id, String name) {
        return documents.containsKey(id) ? String.valueOf(documents.get(id).getString(name)) : "absent";
    }

    private static String id(ClientLedger.Row row) {
        return json(row).path("id").asString("?");
    }

    private static JsonNode json(ClientLedger.Row row) {
        return JsonMapper.shared().readTree(row.answer());
    }
}
