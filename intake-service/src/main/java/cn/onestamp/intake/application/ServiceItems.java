package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The published items and powers, as far as an application needs them. */
public interface ServiceItems {

    /**
     * A material an item knows.
     *
     * @param required      whether it has to be there in the situation that was told
     * @param fromApplicant false for what data sharing or the form itself provides
     * @param deferrable    whether it may be promised for later
     * @param shared        whether another authority provides it (数据共享), so that nobody is asked for it
     */
    record Asked(String code, String name, boolean required, boolean fromApplicant, boolean deferrable, boolean shared) {}

    /**
     * A version of an item in the situation somebody told; {@code promised} and {@code statutory} say how long and in which
     * kind of days.
     *
     * @param licensingLaw whether 行政许可法 governs the procedure; if not, silence has no consequence by law
     * @param commitment   whether the applicant may commit instead of proving
     * @param answers      titles of the form's answers, by JSON pointer
     */
    record Item(
            String code, int version, String name, Period promised, Period statutory, boolean licensingLaw, boolean commitment,
            List<Asked> materials, Map<String, String> answers) {

        Dossier.AskedItem asked() {
            return new Dossier.AskedItem(code, version, name);
        }

        boolean asksFor(String materialCode) {
            return materials.stream().anyMatch(asked -> asked.code().equals(materialCode));
        }

        /** What has to be there and is not; what was promised for later counts as missing. */
        Stream<Asked> missingIn(Dossier dossier) {
            return materials.stream().filter(asked -> asked.required() && asked.fromApplicant() && !dossier.holds(asked.code()));
        }

        Stream<Asked> required() {
            return materials.stream().filter(Asked::required);
        }

        /**
         * Whether a window may bind this applicant to it (行政许可法 art. 31): an answer of the form, or what is required in the
         * situation told and no other authority provided (优化营商环境条例 arts 35-37).
         */
        boolean mayBeDemandedOf(Dossier dossier, String materialCodeOrAnswer) {
            return answers.containsKey(materialCodeOrAnswer) || required().anyMatch(asked ->
                    asked.code().equals(materialCodeOrAnswer) && (!asked.shared() || dossier.lacksShared(asked.code())));
        }

        /** How people call a material or an answer; empty for what the item does not ask for. */
        Optional<String> nameOf(String materialCodeOrAnswer) {
            return materials.stream().filter(asked -> asked.code().equals(materialCodeOrAnswer)).map(Asked::name).findFirst()
                    .or(() -> Optional.ofNullable(answers.get(materialCodeOrAnswer)));
        }
    }

    /**
     * What the town offers on a day to somebody who asks: the item in force and who handles and decides it at the place, each
     * empty where there is none, what to tell whoever has to ask a government elsewhere instead, and what is wrong with the answers by the form and the questions of that item.
     */
    record Offer(Optional<Item> item, Optional<Dossier.Route> route, Optional<String> elsewhere, List<Fault> faultsOfTheForm, List<Fault> faultsOfTheSituation) {}

    Offer offer(Dossier asked, LocalDate day);

    /** @throws cn.onestamp.platform.problem.Absent if no version is in force on that day */
    Item get(String code, LocalDate day);

    /** Whether a village agent may hand it in; {@code Absent} if no version is in force on that day. */
    boolean admitsAgents(String code, LocalDate day);

    /** The version a case keeps in the situation it tells, whatever has been published since. */
    Item keptBy(Dossier dossier);

    /** Why a person has to judge in the situation that was told, in sentences; empty where the rules are enough. */
    List<String> reasonsToJudge(Dossier dossier);

    /** Who handles and who decides it at this place on this day. */
    Dossier.Route route(String code, DivisionCode place, LocalDate day);

    /** What is wrong with the answers of form and situation, all of it; a question may still be answered later. */
    List<Fault> faults(String code, Map<String, Object> form, Map<String, String> situation, LocalDate day);

    /** The same by the version the case keeps. */
    List<Fault> faultsOfKept(Dossier answered);
}
