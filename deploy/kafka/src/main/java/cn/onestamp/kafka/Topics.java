package cn.onestamp.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Brings the broker's topics in line with the plan: missing ones are made, differing ones mended. */
final class Topics {
    private final Admin admin;

    Topics(Admin admin) {
        this.admin = admin;
    }

    void follow(List<TopicPlan> plans) throws ExecutionException, InterruptedException {
        Collection<String> existing = admin.listTopics().names().get();
        make(plans.stream().filter(plan -> !existing.contains(plan.name())).toList());
        mend(plans.stream().filter(plan -> existing.contains(plan.name())).toList());
    }

    private void make(List<TopicPlan> missing) throws ExecutionException, InterruptedException {
        admin.createTopics(missing.stream().map(Topics::asNew).toList()).all().get();
    }

    private static NewTopic asNew(TopicPlan plan) {
        return new NewTopic(plan.name(), Optional.of(plan.partitions()), Optional.empty()).configs(plan.settings());
    }

    private void mend(List<TopicPlan> known) throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> settings = new HashMap<>();
        known.forEach(plan -> settings.put(
                new ConfigResource(ConfigResource.Type.TOPIC, plan.name()),
                plan.settings().entrySet().stream().map(Topics::asOperation).toList()));
        admin.incrementalAlterConfigs(settings).all().get();
        widen(known);
    }

    private static AlterConfigOp asOperation(Map.Entry<String, String> setting) {
        return new AlterConfigOp(new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET);
    }

    private void widen(List<TopicPlan> known) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> now =
                admin.describeTopics(known.stream().map(TopicPlan::name).toList()).allTopicNames().get();
        Map<String, NewPartitions> wider = new HashMap<>();
        known.stream()
                .filter(plan -> now.get(plan.name()).partitions().size() < plan.partitions())
                .forEach(plan -> wider.put(plan.name(), NewPartitions.increaseTo(plan.partitions())));
        admin.createPartitions(wider).all().get();
    }
}
