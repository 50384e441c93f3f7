package cn.onestamp.canary.letter;

final class SubscribedLetter {
    private final Letters letters;

    SubscribedLetter(Letters letters) {
        this.letters = letters;
    }

    void send(Letter letter) {
        letters.keep(letter).subscribe();
    }
}
