package cn.onestamp.local.process;

/** Hears of every change of a part. */
interface Notes {
    void changed();

    void say(String line);
}
