package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import java.util.Optional;

/**
 * One of the three ways in: the applicant online, the window for somebody who walks in, the village agent under a mandate.
 *
 * @param channel    ONLINE, WINDOW or AGENT; the number keeps the one of the day of handing in
 * @param account    who fills it in; nobody, and empty, once the agent's mandate was revoked
 * @param mandateId  the mandate under which an agent began it
 * @param forAnother whether whoever fills it in does so for somebody else
 * @param before     the door of an agent or a window through which it came before the applicant took it over, or revoked the mandate
 */
public record Door(Channel channel, String account, Optional<String> mandateId, boolean forAnother, Optional<Helped> before) {

    /** Whose hand goes on with it: that of the applicant or whoever speaks for them, the agent's who holds it, or a window's. */
    public enum Hand { APPLICANT, AGENT, WINDOW }

    public record Helped(Channel channel, String account) {}

    public static Door ofThe(Applicants.Applicant applicant, String account) {
        return new Door(Channel.ONLINE, account, Optional.empty(), applicant.represented(), Optional.empty());
    }

    public static Door ofTheAgent(String account, String mandateId) {
        return new Door(Channel.AGENT, account, Optional.of(mandateId), true, Optional.empty());
    }

    public static Door ofTheWindow(String account) {
        return new Door(Channel.WINDOW, account, Optional.empty(), true, Optional.empty());
    }

    /** The door of the applicant's own that remembers who helped before. */
    Door openedAfter(Door before) {
        return new Door(channel, account, before.mandateId, forAnother,
                before.channel == Channel.ONLINE || !before.isHeld() ? before.before : Optional.of(before.asHelped()));
    }

    Door letGo() {
        return new Door(channel, "", mandateId, forAnother, Optional.of(asHelped()));
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
        return mandateId.flatMap(mandate -> isHeldByAnAgent() ? Optional.of(account) : before.map(Helped::account));
    }

    /** Whether this account fills it in through this door, or did before the applicant took over. */
    public boolean helpedAs(String account, Channel through) {
        return channel == through && this.account.equals(account) || before.filter(new Helped(through, account)::equals).isPresent();
    }

    public boolean helped(String account) {
        return helpedAs(account, Channel.AGENT) || helpedAs(account, Channel.WINDOW);
    }
}
