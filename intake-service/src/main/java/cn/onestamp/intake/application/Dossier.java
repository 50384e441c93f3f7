package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked, by whom, where, and what was handed in.
 *
 * @param id   UUID made with the draft
 * @param door through which it comes in and who holds it there
 */
public record Dossier(String id, Door door, Asker asker, Request request, Papers papers) {

    /**
     * @param personId the person or enterprise, not the account
     * @param masked   the name as lists show it (张*)
     */
    public record Asker(String personId, String masked) {}

    /** Whoever asked for it takes it into their own hands; the one who held it before holds nothing any more. */
    Dossier takenOverThrough(Door own) {
        return through(own.openedAfter(door));
    }

    /** Somebody at a window hands in what another one had begun, and has helped as well. */
    public Dossier finishedAtTheWindowBy(String clerk) {
        return through(door.finishedAtTheWindowBy(clerk));
    }

    /** Nobody's any more but the applicant's; the window goes on with it for them. */
    Dossier letGo() {
        return through(door.letGo());
    }

    private Dossier through(Door door) {
        return new Dossier(id, door, asker, request, papers);
    }

    /** The request is made under the version and to the organs of that day, which the case keeps. */
    public Dossier askingFor(Request.AskedItem inForce, Request.Route route) {
        return with(request.in(inForce, route));
    }

    public Dossier answering(Map<String, Object> form) {
        return answering(form, situation());
    }

    public Dossier answering(Map<String, Object> form, Request.Situation situation) {
        return with(request.answering(form, situation));
    }

    /** A window replaces some answers; what they were stays. */
    public Dossier mending(Map<String, Object> answers, String by, LocalDate on) {
        return with(request.mending(answers, by, on));
    }

    public Dossier promising(List<String> later, boolean commits) {
        return answering(form(), situation().promising(later, commits));
    }

    private Dossier with(Request request) {
        return new Dossier(id, door, asker, request, papers);
    }

    public Dossier handingIn(Papers.Material material) {
        return with(papers.with(material));
    }

    /** @throws Absent if nothing was handed in for it */
    public Dossier sighting(String materialCode, Papers.Sighting by) {
        return handingIn(get(materialCode).sighted(by));
    }

    public Dossier sharing(List<Sharing> shared) {
        return with(papers.sharing(shared));
    }

    private Dossier with(Papers papers) {
        return new Dossier(id, door, asker, request, papers);
    }

    /** The person for whom this account acts, empty for somebody acting for themselves. */
    public Optional<String> representedBy(String account) {
        return door.forAnother() && door.account().equals(account) ? Optional.of(applicantId()) : Optional.empty();
    }

    public List<String> promisedAndMissing() {
        return situation().later().stream().filter(code -> !holds(code)).toList();
    }

    /** Other authorities were asked for it and did not provide it. */
    boolean lacksShared(String materialCode) {
        return papers.lacksShared(materialCode);
    }

    /** @throws Absent if nothing was handed in for it */
    public Papers.Material get(String materialCode) {
        return papers.get(materialCode);
    }

    public boolean holds(String materialCode) {
        return papers.hold(materialCode);
    }

    public String applicantId() {
        return asker.personId();
    }

    public String applicantMasked() {
        return asker.masked();
    }

    public Request.AskedItem item() {
        return request.item();
    }

    public DivisionCode place() {
        return request.place();
    }

    public Request.Route route() {
        return request.route();
    }

    public Request.Situation situation() {
        return request.situation();
    }

    public Map<String, Object> form() {
        return request.form();
    }

    public List<Request.Mending> mendings() {
        return request.mendings();
    }

    public List<Papers.Material> materials() {
        return papers.materials();
    }

    public List<Sharing> shared() {
        return papers.shared();
    }
}
