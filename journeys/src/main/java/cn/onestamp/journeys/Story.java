package cn.onestamp.journeys;

/** Tells what just happened, a line for every step. */
public interface Story {

    Story SILENT = (chinese, english) -> { };

    void step(String chinese, String english);
}
