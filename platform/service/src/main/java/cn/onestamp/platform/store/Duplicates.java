package cn.onestamp.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;

/** Recognises the answer "there is one with this key already". */
public final class Duplicates {

    private Duplicates() {}

    public static boolean is(Throwable error) {
        return error instanceof MongoException mongo
                && ErrorCategory.fromErrorCode(mongo.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
