package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.FullApplicants;
import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Applicants are persons, or else enterprises. */
final class RegisteredApplicants implements FullApplicants {

    private final Persons persons;
    private final Enterprises enterprises;

    RegisteredApplicants(Persons persons, Enterprises enterprises) {
        this.persons = persons;
        this.enterprises = enterprises;
    }

    @Override
    public Mono<Full> get(String personId) {
        return persons.getIdentity(personId).map(person -> new Full(person.name().reveal(), person.citizenId().reveal()))
                .onErrorResume(Absent.class, none -> enterprises.get(personId)
                        .map(enterprise -> new Full(enterprise.name(), enterprise.uscc().value())));
    }
}
