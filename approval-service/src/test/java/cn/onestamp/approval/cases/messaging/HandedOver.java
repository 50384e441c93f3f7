package cn.onestamp.approval.cases.messaging;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.ContractCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationContext;

/** Cases that the front desk hands over, heard without waiting for the broker. */
public final class HandedOver {

    private HandedOver() {}

    public static List<Event> story(String id) {
        return List.of(ContractCheck.exampleEvent("intake.application-submitted", id, 1, null),
                ContractCheck.exampleEvent("intake.application-accepted", id, 2, null));
    }

    /** The same case, of another item. */
    public static List<Event> story(String id, String itemCode, String itemName) {
        return storyWith(id, Map.of("itemCode", itemCode, "itemName", itemName));
    }

    /** The same case with something else in its acceptance. */
    public static List<Event> storyWith(String id, Map<String, Object> told) {
        List<Event> story = story(id);
        story.getLast().data().putAll(told);
        return story;
    }

    /** As acceptances were told before they named the clerk. */
    static List<Event> storyWithoutTheClerk(String id) {
        List<Event> story = story(id);
        story.getLast().data().remove("acceptedBy");
        return story;
    }

    /** Accepted with tolerance, and what was promised comes too late. */
    static List<Event> storyWithTolerance(String id, String material) {
        List<Event> story = new ArrayList<>(story(id));
        story.getLast().data().putAll(Map.of("how", "TOLERANT", "awaits", List.of(material), "supplementDueOn", "2026-01-12"));
        story.add(ContractCheck.exampleEvent("intake.supplement-overdue", id, 3, null));
        story.add(ContractCheck.exampleEvent("intake.material-supplied", id, 4, null));
        return story;
    }

    public static void hear(ApplicationContext hall, Event event) {
        hall.getBean(ApplicationListener.class)
                .on(new ConsumerRecord<>("intake.application.v1", 0, 0, event.subject(), EventJson.write(event)));
    }
}
