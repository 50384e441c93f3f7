package cn.onestamp.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the door waits for a desk.
 *
 * @param answer until the answer begins, once the desk has the whole request
 * @param storing the same where the desk first has to store a file
 * @param upload until the desk has the whole request; a file takes as long as its sender's line
 */
@ConfigurationProperties("onestamp.patience")
record Patience(@DefaultValue("10s") Duration answer, @DefaultValue("30s") Duration storing, @DefaultValue("120s") Duration upload) {

    Duration with(Line line) {
        return switch (line.effort()) {
            case ANSWERING -> answer;
            case STORING -> storing;
        };
    }
}
