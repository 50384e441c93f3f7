package cn.onestamp.intake.hall;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who is on a post, as far as enquiries go. */
public interface PostHolders {

    /** @param named an account that is on a post that day, or an organ where somebody is; empty for everything else */
    Optional<Enquiry.Owner> receiver(String named, LocalDate day);

    boolean isOnAPost(String account, LocalDate day);

    /** The organs where this account is on a post. */
    Set<String> organsOf(String account, LocalDate day);
}
