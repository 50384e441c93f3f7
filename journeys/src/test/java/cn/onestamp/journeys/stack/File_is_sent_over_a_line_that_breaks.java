package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Line;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Photograph;
import cn.onestamp.journeys.town.Visitor;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In pieces, through the door. */
@Order(36)
class File_is_sent_over_a_line_that_breaks {

    private static final int PIECE = 1 << 20;

    private final Hall hall = Hall.running();
    private final Visitor sender = Errand.of("wang.decai").resident.visitor();
    private final byte[] photograph = Photograph.ofASignedPaper();

    @Test
    void and_goes_on_where_the_hall_says() throws IOException {
        String upload = sender.asks(Asking.toAnnounce("M0002", "住宅照片.jpg", "image/jpeg", photograph)).expect(201).json().path("id").asString();
        assertThat(offset(sender.asks(Asking.toSendPiece(upload, 0, piece(0))))).isEqualTo(PIECE);

        Line.breaksOff(hall.address(), "PATCH", "/api/uploads/" + upload, Map.of("Authorization", "Bearer " + sender.pass().token(),
                "Content-Type", "application/octet-stream", "Upload-Offset", Integer.toString(PIECE)), piece(PIECE), PIECE / 2);
        Answer twice = sender.asks(Asking.toSendPiece(upload, 0, piece(0))).expect(409);
        assertThat(twice.json().path("currentVersion").asInt()).isEqualTo(PIECE);

        JsonNode now = sender.asks(Asking.forUpload(upload)).expect(200).json();
        while (now.path("offset").asInt() < photograph.length) {
            int from = now.path("offset").asInt();
            now = sender.asks(Asking.toSendPiece(upload, from, piece(from))).expect(200).json();
        }
        String kept = now.path("libraryId").asString();
        assertThat(StreamSupport.stream(sender.asks(Asking.forLibrary()).expect(200).json().path("entries").spliterator(), false))
                .anyMatch(file -> file.path("id").asString("").equals(kept));
    }

    private byte[] piece(int from) {
        return Arrays.copyOfRange(photograph, from, Math.min(from + PIECE, photograph.length));
    }

    private static int offset(Answer answer) {
        return answer.expect(200).json().path("offset").asInt();
    }
}
