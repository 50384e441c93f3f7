package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.intake.catalogue.power.KeptPower;
import cn.onestamp.intake.catalogue.power.NoteTraining;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Written;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the county notes that the staff of a township were trained for what is being prepared. */
@RestController
class TrainingDesk {

    private static final int LONGEST_DOCUMENT = 200;

    record Held(long version, LocalDate heldOn, String document) {

        KeptPower.Training notedBy(String account) {
            return new KeptPower.Training(heldOn, Written.text("/document", document, LONGEST_DOCUMENT), account);
        }
    }

    private final NoteTraining training;

    TrainingDesk(NoteTraining training) {
        this.training = training;
    }

    @PostMapping("/api/powers/{id}/training")
    Mono<Map<String, Object>> note(@PathVariable String id, @RequestBody Held held, Act act) {
        return training.note(id, held.version(), held.notedBy(act.account()), act.asking(held));
    }
}
