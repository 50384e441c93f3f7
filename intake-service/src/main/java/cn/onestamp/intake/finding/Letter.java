package cn.onestamp.intake.finding;

import java.util.HashSet;
import java.util.Set;

/**
 * One character with how it sounds.
 *
 * @param sounds  its readings; itself where it has none
 * @param blurred the same as they are often said in the south-west: without zh, ch, sh, final ng, and n for l
 */
record Letter(int codePoint, Set<String> sounds, Set<String> blurred) {

    static Letter of(int codePoint, Readings readings) {
        Set<String> found = readings.of(codePoint);
        Set<String> sounds = found.isEmpty() ? Set.of(Character.toString(codePoint)) : found;
        Set<String> blurred = new HashSet<>();
        sounds.forEach(sound -> blurred.add(blur(sound)));
        return new Letter(codePoint, sounds, blurred);
    }

    static String blur(String sound) {
        String plain = sound.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
        return plain.startsWith("n") && plain.length() > 1 ? "l" + plain.substring(1) : plain;
    }

    boolean isHan() {
        return Character.isIdeographic(codePoint);
    }

    boolean soundsLike(Letter other) {
        return codePoint == other.codePoint || meet(sounds, other.sounds);
    }

    boolean soundsAlmostLike(Letter other) {
        return codePoint == other.codePoint || meet(blurred, other.blurred);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        for (String sound : one) {
            if (other.contains(sound)) {
                return true;
            }
        }
        return false;
    }
}
