package cn.onestamp.intake.catalogue;

/** The kinds of entry the catalogue keeps, each in its own collection and published on its own compacted topic. */
public enum Kind {
    DIVISION("divisions", "catalogue.division.v1", "catalogue.division-published"),
    ORGAN("organs", "catalogue.organ.v1", "catalogue.organ-published"),
    CALENDAR("calendars", "catalogue.calendar.v1", "catalogue.calendar-published"),
    POST("posts", "catalogue.post.v1", "catalogue.post-assigned"),
    ITEM("items", "catalogue.item.v1", "catalogue.item-published"),
    HOLDER("holders", "catalogue.holder.v1", "catalogue.holder-published"),
    GRANT("grants", "catalogue.grant.v1", "catalogue.grant-published");

    private final String collection;
    private final String topic;
    private final String birth;

    Kind(String collection, String topic, String birth) {
        this.collection = collection;
        this.topic = topic;
        this.birth = birth;
    }

    public String collection() {
        return collection;
    }

    public String topic() {
        return topic;
    }

    /** The type of the event with which an entry of this kind is published first. */
    public String birth() {
        return birth;
    }
}
