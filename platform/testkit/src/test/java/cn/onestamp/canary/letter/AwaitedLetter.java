package cn.onestamp.canary.letter;

final class AwaitedLetter {
    private final Letters letters;

    AwaitedLetter(Letters letters) {
        this.letters = letters;
    }

    Letter send(Letter letter) {
        return letters.keep(letter).block();
    }
}
