package cn.onestamp.intake.application.submission;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Numbers of the day per township; one that is drawn is never drawn again, used or not. */
public interface CaseNumbers {

    Mono<CaseNumber> next(DivisionCode place, LocalDate day, CaseNumber.Channel channel);
}
