package cn.onestamp.approval.cases.messaging;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.ContractCheck;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationContext;

/** Cases that the front desk hands over, heard without waiting for the broker. */
public final class HandedOver {

    private HandedOver() {}

    public static List<Event> story(String id) {
        return List.of(ContractCheck.exampleEvent("intake.application-submitted", id, 1, null),
                ContractCheck.exampleEvent("intake.application-accepted", id, 2, null));
    }

    /** As acceptances were told before they named the clerk. */
    static List<Event> storyWithoutTheClerk(String id) {
        List<Event> story = story(id);
        story.getLast().data().remove("acceptedBy");
        return story;
    }

    public static void hear(ApplicationContext hall, Event event) {
        hall.getBean(ApplicationListener.class)
                .on(new ConsumerRecord<>("intake.application.v1", 0, 0, event.subject(), EventJson.write(event)));
    }
}
