package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.intake.catalogue.power.PowerQuery;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Malformed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The filters of the list as they are typed; what is not one of the closed words is refused by name. */
record Wanted(Map<String, String> typed) {

    private static final int LONGEST = 100;
    private static final Set<String> KINDS = Set.of("LICENCE", "PUBLIC_SERVICE", "PENALTY");

    PowerQuery query() {
        return new PowerQuery(
                said("kind").map(kind -> oneOf("kind", kind, KINDS.contains(kind))),
                said("township").map(Wanted::township),
                said("department"),
                said("basis").map(basis -> oneOf("basis", basis, Arrays.stream(Basis.values()).anyMatch(one -> one.name().equals(basis)))),
                said("batch"), said("q"));
    }

    Optional<String> after() {
        return said("after");
    }

    private Optional<String> said(String name) {
        Optional<String> value = Optional.ofNullable(typed.get(name)).filter(text -> !text.isBlank());
        value.filter(text -> text.length() > LONGEST).ifPresent(text -> {
            throw new Malformed(name, "At most " + LONGEST + " characters");
        });
        return value;
    }

    private static String oneOf(String name, String value, boolean known) {
        if (!known) {
            throw new Malformed(name, "Not a word of this list");
        }
        return value;
    }

    private static String township(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code.value();
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("township", flaw.sentence());
        };
    }
}
