package cn.onestamp.local;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;

/** Something that may be asked of the caretaker. */
public interface Command {
    Usage usage();

    /** Does it and gives the exit status: 0 only when all went well. */
    int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException;
}
