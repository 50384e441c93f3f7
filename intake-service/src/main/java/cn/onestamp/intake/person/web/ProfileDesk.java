package cn.onestamp.intake.person.web;


import cn.onestamp.intake.person.OwnProfile;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where people agree to have forms filled in beforehand, and with what. */
@RestController
@RequestMapping("/api/persons/me/profile")
class ProfileDesk {

    record Agreeing(boolean consent) {}

    private final OwnProfile own;

    ProfileDesk(OwnProfile own) {
        this.own = own;
    }

    @GetMapping
    Mono<ResponseEntity<Map<String, Object>>> read(Caller caller) {
        return own.read(caller.account()).map(ProfileDesk::seen).defaultIfEmpty(Map.of("consent", false))
                .map(seen -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(seen));
    }

    @PostMapping("/consent")
    Mono<Map<String, Object>> agree(@RequestBody Agreeing agreeing, Act act) {
        return own.agree(agreeing.consent(), act);
    }

    private static Map<String, Object> seen(OwnProfile.Profile profile) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("consent", true);
        seen.put("name", profile.identity().name().reveal());
        if (profile.contact().home() != null) {
            seen.put("place", profile.contact().home().value());
        }
        if (profile.contact().phone() != null) {
            seen.put("phone", profile.contact().phone().reveal());
        }
        return seen;
    }
}
