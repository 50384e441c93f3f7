package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the three ways in: the applicant online, the window for somebody who walks in, the village agent under a mandate.
 *
 * @param channel    ONLINE, WINDOW or AGENT; the number keeps the one of the day of handing in
 * @param account    who fills it in; nobody, and empty, once the agent's mandate was revoked
 * @param mandateId  the mandate under which an agent began it
 * @param forAnother whether whoever fills it in does so for somebody else
 * @param others     who helped besides, as an agent or at a window: held it before the applicant took it over or revoked the mandate, or
 *                   handed in what somebody else had begun
 */
public record Door(Channel channel, String account, Optional<String> mandateId, boolean forAnother, List<Helped> others) {

    /** Whose hand goes on with it: that of the applicant or whoever speaks for them, the agent's who holds it, or a window's. */
    public enum Hand { APPLICANT, AGENT, WINDOW }

    public record Helped(Channel channel, String account) {}

    public static Door ofThe(Applicants.Applicant applicant, String account) {
        return new Door(Channel.ONLINE, account, Optional.empty(), applicant.represented(), List.of());
    }

    public static Door ofTheAgent(String account, String mandateId) {
        return new Door(Channel.AGENT, account, Optional.of(mandateId), true, List.of());
    }

    public static Door ofTheWindow(String account) {
        return new Door(Channel.WINDOW, account, Optional.empty(), true, List.of());
    }

    /** The door of the applicant's own that remembers who helped before. */
    Door openedAfter(Door before) {
        return new Door(channel, account, before.mandateId, forAnother,
                before.channel == Channel.ONLINE || !before.isHeld() ? before.others : before.and(before.asHelped()));
    }

    Door letGo() {
        return new Door(channel, "", mandateId, forAnother, and(asHelped()));
    }

    /** Somebody at a window hands in what another one had begun. */
    Door finishedAtTheWindowBy(String clerk) {
        return this.account.equals(clerk) ? this : new Door(channel, account, mandateId, forAnother, and(new Helped(Channel.WINDOW, clerk)));
    }

    private List<Helped> and(Helped another) {
        return Stream.concat(others.stream(), Stream.of(another)).distinct().toList();
    }

    private Helped asHelped() {
        return new Helped(channel, account);
    }

    public boolean isHeld() {
        return !account.isEmpty();
    }

    public boolean isHeldByAnAgent() {
        return channel == Channel.AGENT && isHeld();
    }

    /** The agent who began it under a mandate, whoever holds it by now. */
    public Optional<String> agent() {
        return mandateId.flatMap(mandate -> isHeldByAnAgent() ? Optional.of(account)
                : others.stream().filter(helped -> helped.channel() == Channel.AGENT).map(Helped::account).findFirst());
    }

    /** Whether this account fills it in through this door, or helped through it before. */
    public boolean helpedAs(String account, Channel through) {
        return channel == through && this.account.equals(account) || others.contains(new Helped(through, account));
    }

    public boolean helped(String account) {
        return helpedAs(account, Channel.AGENT) || helpedAs(account, Channel.WINDOW);
    }
}
