package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.platform.verification.PaperVerifier;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a journey is played.
 *
 * @param patience how long one desk may take to hear of what another did
 * @param verifier with the roots of this hall
 * @param papers   folder for the sealed documents people take home
 * @param day      the town's day
 */
public record Stage(Town town, Story story, Patience patience, PaperVerifier verifier, Path papers, LocalDate day) {}
