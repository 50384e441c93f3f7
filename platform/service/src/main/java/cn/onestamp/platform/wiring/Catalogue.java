package cn.onestamp.platform.wiring;

import cn.onestamp.platform.reference.ReadCopy;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.rights.Actions;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.web.ProblemWriter;
import cn.onestamp.platform.web.WaitForTheCatalogue;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** The parts of the catalogue every service reads; a service adds shelves of its own as beans. */
@Configuration(proxyBeanMethods = false)
class Catalogue {

    @Bean
    Shelf<Post> posts() {
        return new Shelf<>("catalogue.post.v1", Post.class, Post::account);
    }

    @Bean
    Shelf<Organ> organs() {
        return new Shelf<>("catalogue.organ.v1", Organ.class, Organ::type);
    }

    @Bean
    Shelf<WorkingDays.Revision> calendars() {
        return new Shelf<>("catalogue.calendar.v1", WorkingDays.Revision.class, revision -> "");
    }

    @Bean
    WorkingDays workingDays(Shelf<WorkingDays.Revision> calendars) {
        return new WorkingDays(calendars);
    }

    @Bean
    ReadCopy readCopy(ConsumerFactory<String, byte[]> consumers, List<Shelf<?>> shelves) {
        return new ReadCopy(consumers, shelves);
    }

    @Bean
    WaitForTheCatalogue waitForTheCatalogue(ReadCopy copy, ProblemWriter problems) {
        return new WaitForTheCatalogue(copy::isComplete, problems);
    }

    @Bean
    Rights rights(Shelf<Post> posts, Shelf<Organ> organs) {
        return new Rights(posts, organs, Actions.fromContracts());
    }
}
