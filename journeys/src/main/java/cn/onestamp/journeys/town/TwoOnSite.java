package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/** Two people of the deciding organ go and look at the place on the same day, take a picture, and both sign (行政许可法 art. 34). */
public record TwoOnSite(Officer first, Officer second) {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    public Matter look(Matter underReview, LocalDate day) {
        String id = underReview.id();
        Answer sent = first.visitor().asks(Asking.toAppointVisit(id, underReview.version(), day,
                List.of(first.card().account(), second.card().account()))).expect(200);
        byte[] picture = Photograph.ofASignedPaper();
        String sha256 = sha256(picture);
        first.visitor().asks(Asking.toHandInPhoto(id, sha256, picture)).expect(200);
        Answer recorded = first.visitor().asks(Asking.toRecordVisit(id, Matter.in(sent).version(), sha256,
                day.atTime(IN_THE_MORNING).atZone(HERE).toInstant())).expect(200);
        Answer signed = first.visitor().asks(Asking.toSignVisit(id, Matter.in(recorded).version())).expect(200);
        return Matter.in(second.visitor().asks(Asking.toSignVisit(id, Matter.in(signed).version())).expect(200));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
