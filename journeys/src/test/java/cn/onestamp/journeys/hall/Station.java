package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every address that changes something or reads a body, each with a sound call by the right person on a living object. */
public enum Station {
    BIND(true) {
        @Override
        public Attempt prepare() {
            Visitor who = town().visitor("luo.jinhua");
            return new Attempt(this, who, null, Asking.toBind(who.card().citizenId(), who.card().name()), null);
        }
    },
    BEGIN(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            return new Attempt(this, errand.resident.visitor(), null, Asking.toBegin(errand.wish), null);
        }
    },
    HAND_IN(false) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            return about(errand.draft().id(), errand.resident.visitor(), resident(), id ->
                    Asking.toHandIn(id, errand.wish.material(), Letter.saying("sound")));
        }
    },
    SUBMIT(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            var draft = errand.complete();
            return about(draft.id(), errand.resident.visitor(), resident(), id -> Asking.toSubmit(id, draft.version()));
        }
    },
    ACCEPT(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            var submitted = errand.submitted().matter();
            return about(submitted.id(), errand.clerk.visitor(), town().clerk(ELSEWHERE, 0).visitor(),
                    id -> Asking.toAccept(id, submitted.version()));
        }
    },
    PROPOSE(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            var found = errand.underReview();
            return about(found.id(), errand.reviewer.visitor(), town().reviewer(ELSEWHERE, 0).visitor(),
                    id -> Asking.toPropose(id, found.version(), "建议准予。"));
        }
    },
    GRANT(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            var proposed = errand.proposed();
            return about(proposed.id(), errand.approver.visitor(), town().approver(ELSEWHERE, 0).visitor(),
                    id -> Asking.toGrant(id, proposed.version(), "同意。"));
        }
    },
    SEAL(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            var granted = errand.granted();
            return about(granted.id(), errand.keeper.visitor(), town().keeper(ELSEWHERE, 0).visitor(),
                    id -> Asking.toSeal(id, granted.version()));
        }
    },
    READ_NOTICE(false) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            Receipt receipt = errand.submitted();
            errand.resident.isTold(receipt.number(), "已收件", Hall.running().patience());
            String notice = errand.resident.visitor().asks(Asking.forNotices(1, "")).expect(200).json()
                    .path("notices").path(0).path("id").asString();
            return about(notice, errand.resident.visitor(), resident(), id -> new Call("read", "POST",
                    "/api/notices/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/reading", Map.of(), new byte[0]));
        }
    },
    TRACK(true) {
        @Override
        public Attempt prepare() {
            Errand errand = Errand.of("wang.decai");
            Receipt receipt = errand.submitted();
            return new Attempt(this, null, null, Asking.toTrack(receipt.number(), receipt.queryCode()), null);
        }
    };

    static final Township ELSEWHERE = Township.YULU;

    private final boolean readsJson;

    Station(boolean readsJson) {
        this.readsJson = readsJson;
    }

    /**
     * A sound call, ready to be spoiled.
     *
     * @param who      may do it; nobody where no sign-in is needed
     * @param stranger holds the same post elsewhere, or is another resident
     * @param absent   the same call about an object that does not exist
     */
    public record Attempt(Station station, @Nullable Visitor who, @Nullable Visitor stranger, Call sound, @Nullable Call absent) {

        /** Asks under the right name; with a key of its own where the address wants one. */
        public cn.onestamp.journeys.door.Answer ask(Call call) {
            return who == null ? Hall.running().door().ask(call) : who.asks(call);
        }
    }

    public boolean readsJson() {
        return readsJson;
    }

    public boolean needsKey() {
        return this != TRACK && this != HAND_IN;
    }

    public abstract Attempt prepare();

    final Attempt about(String id, Visitor who, Visitor stranger, java.util.function.Function<String, Call> call) {
        return new Attempt(this, who, stranger, call.apply(id), call.apply(UUID.randomUUID().toString()));
    }

    static Town town() {
        return Hall.running().town();
    }

    static Visitor resident() {
        Errand neighbour = Errand.of("he.zhengkun");
        return neighbour.resident.visitor();
    }
}
