package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** A refusal as the wire carries it. The stock server would also log the whole command, personal data and all. */
final class ErrorAnswer {

    private static final int INTERNAL_ERROR = 1;

    private ErrorAnswer() {
    }

    static Document of(MongoServerException refused) {
        Document answer = failure(refused.getMessageWithoutErrorCode());
        if (refused instanceof MongoServerError error) {
            answer.append("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        }
        return answer;
    }

    static Document of(RuntimeException failed) {
        return failure("The embedded store could not do this: " + failed).append("code", INTERNAL_ERROR).append("codeName", "InternalError");
    }

    private static Document failure(String message) {
        return new Document("ok", 0.0).append("errmsg", message);
    }
}
