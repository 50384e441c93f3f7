package cn.onestamp.journeys;

import java.nio.file.Path;
import java.util.List;

/** What somebody wanted and how the hall answered. */
public interface Journey {

    String title();

    /** @return the documents people took home; throws when the hall answered something else than it should */
    List<TakenHome> play();

    /** A sealed document, saved. */
    record TakenHome(String journey, String caseNumber, Path file) {}
}
