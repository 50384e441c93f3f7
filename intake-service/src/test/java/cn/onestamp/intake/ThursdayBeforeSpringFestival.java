package cn.onestamp.intake;

import cn.onestamp.intake.catalogue.post.Staff;
import cn.onestamp.intake.catalogue.power.SealsInForce;
import cn.onestamp.intake.person.PersonnelRegister;
import cn.onestamp.intake.sharing.Provider;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** In the town it is Thursday, 12 February 2026, ten in the morning; the holiday begins on Sunday. Whoever moves on comes back. */
@TestConfiguration(proxyBeanMethods = false)
public class ThursdayBeforeSpringFestival {

    /** The back office is not there in these tests; the mountain township has lost its seal. */
    @Bean
    @Primary
    SealsInForce sealRegister() {
        return organ -> Mono.just(!organ.equals("DAGUOKOU_GOV"));
    }

    /** Besides the people of the register, whoever is new in a test or leaves in it. */
    @Bean
    @Primary
    Staff employeesAndNewcomers(PersonnelRegister personnel) {
        return account -> account.matches("(new|leaving)\\..*") ? Mono.just(true) : personnel.employs(account);
    }

    /** The registry of building permits answers nobody. */
    @Bean
    @Primary
    Provider partlySilent(@Qualifier("sharedRegister") Provider register, TownDay town) {
        return (holder, material) -> {
            town.othersAreAsked();
            return material.equals("M0108") ? Mono.error(new IllegalStateException("the line is dead")) : register.find(holder, material);
        };
    }

    @Bean
    @Primary
    TownDay thursday() {
        return new TownDay();
    }

    /** A day in the town that a test may leave for another. */
    public static final class TownDay implements TownTime {

        private static final Instant THURSDAY = Instant.parse("2026-02-12T02:00:00Z");

        private volatile Instant now = THURSDAY;
        private volatile @Nullable LocalDate afterwards;

        @Override
        public Instant now() {
            return now;
        }

        /** The next time another authority is asked, it takes until ten in the morning of that day. */
        public void becomesWhileOthersAreAsked(LocalDate day) {
            afterwards = day;
        }

        void othersAreAsked() {
            LocalDate day = afterwards;
            if (day != null) {
                afterwards = null;
                becomes(day);
            }
        }

        /** Ten in the morning of another day. */
        public void becomes(LocalDate day) {
            now = THURSDAY.plus(Duration.ofDays(ChronoUnit.DAYS.between(today(THURSDAY), day)));
        }

        public void becomesThursdayAgain() {
            now = THURSDAY;
        }

        private static LocalDate today(Instant moment) {
            return CivilTime.dayOf(moment);
        }
    }
}
