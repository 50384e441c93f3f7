package cn.onestamp.canary.letter;

import java.util.UUID;
import java.util.function.Supplier;

record LotteryLetter(String number) {
    static final Supplier<UUID> LOTS = UUID::randomUUID;
}
