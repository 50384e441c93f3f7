package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Call;
import cn.onestamp.platform.crypto.Sha256;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be asked at the door, address by address. */
public final class Asking {

    private Asking() {}

    public static Call toBind(String citizenId, String name) {
        return Call.post("bind", "/api/persons/me/binding", Map.of("citizenId", citizenId, "name", name));
    }

    public static Call forGuide(String item, String place) {
        return Call.get("guide", "/api/items/" + item + "?place=" + place);
    }

    public static Call toBegin(Wish wish) {
        return Call.post("begin", "/api/applications",
                Map.of("itemCode", wish.itemCode(), "place", wish.place(), "situation", wish.situation(), "form", wish.form()));
    }

    /** @param mandate under which an agent asks */
    public static Call toBeginUnder(String mandate, Wish wish) {
        return Call.post("begin", "/api/applications", Map.of("itemCode", wish.itemCode(), "place", wish.place(),
                "situation", wish.situation(), "form", wish.form(), "mandate", mandate));
    }

    public static Call toDrawUpMandate(Card principal, String item, LocalDate from, LocalDate to) {
        return Call.post("mandate", "/api/mandates", Map.of("citizenId", principal.citizenId(), "name", principal.name(),
                "items", List.of(item), "from", from.toString(), "to", to.toString()));
    }

    public static Call toProveMandate(String id, byte[] photograph) {
        return Call.put("mandate-proof", "/api/mandates/" + id + "/proof", photograph, "image/jpeg");
    }

    public static Call forMandated() {
        return Call.get("mandated", "/api/mandates/applications");
    }

    public static Call toTakeOver(String id, long version) {
        return Call.post("take-over", "/api/applications/" + id + "/take-over", Map.of("version", version));
    }

    /** A file that is sent in pieces. */
    public static Call toAnnounce(String material, String fileName, String mediaType, byte[] content) {
        return Call.post("announce", "/api/uploads", Map.of("materialCode", material, "fileName", fileName, "mediaType", mediaType,
                "size", content.length, "sha256", Sha256.hex(content)));
    }

    public static Call toSendPiece(String upload, int offset, byte[] piece) {
        return new Call("piece", "PATCH", "/api/uploads/" + upload,
                Map.of("Content-Type", "application/octet-stream", "Upload-Offset", Integer.toString(offset)), piece);
    }

    public static Call forUpload(String id) {
        return Call.get("upload", "/api/uploads/" + id);
    }

    public static Call forLibrary() {
        return Call.get("library", "/api/library");
    }

    public static Call toHandIn(String id, String material, byte[] content) {
        return Call.put("hand-in", "/api/applications/" + id + "/materials/" + material, content, "application/pdf")
                .with("X-File-Name", "%E6%9D%90%E6%96%99.pdf");
    }

    public static Call toSubmit(String id, long version) {
        return Call.post("submit", "/api/applications/" + id + "/submission", Map.of("version", version));
    }

    /** With a declaration in writing for what other authorities do not show. */
    public static Call toSubmitDeclaring(String id, long version) {
        return Call.post("submit", "/api/applications/" + id + "/submission", Map.of("version", version, "declared", true));
    }

    public static Call forOwn(String id) {
        return Call.get("look", "/api/applications/" + id);
    }

    public static Call forWindow() {
        return Call.get("window", "/api/window/applications");
    }

    public static Call toAccept(String id, long version) {
        return Call.post("accept", "/api/window/applications/" + id + "/acceptance", Map.of("version", version));
    }

    /** @param deficiencies what is wrong with it, by material code or JSON pointer of the answer */
    public static Call toTellWhatIsMissing(String id, long version, Map<String, String> deficiencies) {
        return Call.post("correct", "/api/window/applications/" + id + "/correction", Map.of("version", version, "deficiencies", gaps(deficiencies)));
    }

    /** @param newFact what came up after everything was told */
    public static Call toAskForMore(String id, long version, String newFact, Map<String, String> deficiencies) {
        return Call.post("ask-for-more", "/api/window/applications/" + id + "/further-request",
                Map.of("version", version, "newFact", newFact, "deficiencies", gaps(deficiencies)));
    }

    public static Call toRefuseMore(String id, long version, String reason) {
        return Call.post("refuse-more", "/api/supervision/further-requests/" + id + "/refusal", Map.of("version", version, "reason", reason));
    }

    private static List<Map<String, String>> gaps(Map<String, String> deficiencies) {
        return deficiencies.entrySet().stream().map(one -> Map.of("of", one.getKey(), "what", one.getValue())).toList();
    }

    public static Call toFillInAgain(String id, long version, Map<String, Object> form) {
        return Call.put("fill-in", "/api/applications/" + id + "/form", Map.of("version", version, "form", form));
    }

    public static Call forDesk(String desk) {
        return Call.get("desk", "/api/cases?desk=" + desk);
    }

    public static Call forCase(String id) {
        return Call.get("case", "/api/cases/" + id);
    }

    public static Call toPropose(String id, long version, String opinion) {
        return Call.post("propose", "/api/cases/" + id + "/proposal", Map.of("version", version, "opinion", opinion));
    }

    public static Call toGrant(String id, long version, String opinion) {
        return Call.post("grant", "/api/cases/" + id + "/grant", Map.of("version", version, "opinion", opinion));
    }

    public static Call toSeal(String id, long version) {
        return Call.post("seal", "/api/cases/" + id + "/seal", Map.of("version", version));
    }

    public static Call toProposeRefusal(String id, long version, String opinion, Map<String, String> why) {
        return Call.post("propose-refusal", "/api/cases/" + id + "/refusal-proposal", refusing(version, opinion, why));
    }

    /** @param why what was found, by the article that is not met */
    public static Call toRefuse(String id, long version, String opinion, Map<String, String> why) {
        return Call.post("refuse", "/api/cases/" + id + "/refusal", refusing(version, opinion, why));
    }

    private static Map<String, Object> refusing(long version, String opinion, Map<String, String> why) {
        return Map.of("version", version, "opinion", opinion, "reasons",
                why.entrySet().stream().map(one -> Map.of("article", one.getKey(), "fact", one.getValue())).toList());
    }

    public static Call toStopTheClock(String id, long version, int expectedDays) {
        return Call.post("suspend", "/api/cases/" + id + "/suspension", Map.of("version", version, "expectedDays", expectedDays));
    }

    public static Call toGoOn(String id, long version, String found) {
        return Call.post("resume", "/api/cases/" + id + "/resumption", Map.of("version", version, "favourable", true, "opinion", found));
    }

    public static Call toGrantAtOnce(String id, long version, String opinion) {
        return Call.post("grant-at-once", "/api/cases/" + id + "/immediate-grant", Map.of("version", version, "opinion", opinion));
    }

    /** For somebody who stands at the window with an identity card. */
    public static Call toServe(Card standing, Wish wish) {
        return Call.post("serve", "/api/window/applications", Map.of("citizenId", standing.citizenId(), "name", standing.name(),
                "itemCode", wish.itemCode(), "place", wish.place(), "situation", wish.situation(), "form", wish.form()));
    }

    public static Call forDossier(String id) {
        return Call.get("dossier", "/api/window/applications/" + id);
    }

    public static Call forPowers(String item, String township) {
        return Call.get("powers", "/api/powers?kind=LICENCE&q=" + item + "&township=" + township);
    }

    public static Call forPower(String id) {
        return Call.get("power", "/api/powers/" + id);
    }

    public static Call toRecall(String id, long version, LocalDate lastDay) {
        return Call.post("recall", "/api/powers/" + id + "/recall", Map.of("version", version, "lastDay", lastDay.toString(),
                "legalDocument", "DEMO-乡镇履职事项清单上级收回事项〔2026〕示例1号", "reason", "上级部门收回事项，不再由乡镇承担"));
    }

    public static Call toPreparePower(String item, String organ, String hall, LocalDate from) {
        return Call.post("prepare-power", "/api/powers", Map.of("code", item, "townshipOrgan", organ, "basis", "CONFERRED",
                "batch", "DEMO-" + UUID.randomUUID(), "legalDocument", "DEMO-省政府批复〔2026〕示例2号", "from", from.toString(), "handledAt", hall));
    }

    public static Call toNoteTraining(String id, long version, LocalDate heldOn) {
        return Call.post("note-training", "/api/powers/" + id + "/training",
                Map.of("version", version, "heldOn", heldOn.toString(), "document", "DEMO-培训签到表〔2026〕示例1号"));
    }

    public static Call toActivatePower(String id, long version) {
        return Call.post("activate-power", "/api/powers/" + id + "/activation", Map.of("version", version));
    }

    /** @param choice FINISH_BY_TOWNSHIP or HAND_BACK */
    public static Call toChoose(String id, long version, String choice) {
        return Call.post("recall-choice", "/api/cases/" + id + "/recall-choice",
                Map.of("version", version, "choice", choice, "reason", "按收回方案逐件处理"));
    }

    public static Call forPaper(String id, String format) {
        return Call.get("paper-" + format, "/api/cases/" + id + "/papers/" + format);
    }

    /** @param after id of the last notice of the page before, or nothing */
    public static Call forNotices(int limit, String after) {
        return Call.get("notices", "/api/notices?limit=" + limit
                + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8)));
    }

    public static Call toTrack(String number, String queryCode) {
        return Call.post("track", "/api/tracking", Map.of("number", number, "queryCode", queryCode));
    }

    public static Call toVerify(String verificationCode) {
        return Call.get("verify", "/api/papers/" + verificationCode);
    }

    public static Call toAppointVisit(String caseId, long version, LocalDate day, List<String> visitors) {
        return Call.post("appoint-visit", "/api/cases/" + caseId + "/visit", Map.of("version", version, "day", day.toString(), "visitors", visitors));
    }

    public static Call toHandInPhoto(String caseId, String sha256, byte[] jpeg) {
        return Call.put("hand-in-photo", "/api/cases/" + caseId + "/photos/" + sha256, jpeg, "image/jpeg");
    }

    public static Call toRecordVisit(String caseId, long version, String photo, Instant takenAt) {
        return Call.post("record-visit", "/api/cases/" + caseId + "/visit-record", Map.of("version", version, "fits", true,
                "form", List.of(Map.of("question", "现场与申请是否一致", "text", "一致，四至清楚")),
                "photos", List.of(Map.of("sha256", photo, "takenAt", takenAt.toString(), "where", "25.045127,101.528069"))));
    }

    public static Call toSignVisit(String caseId, long version) {
        return Call.post("sign-visit", "/api/cases/" + caseId + "/visit-signature", Map.of("version", version));
    }
}
