package cn.onestamp.intake.person;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who stands at a desk has laid on it.
 *
 * @param own      number and name on the card of the person
 * @param guardian the same of whoever came along as the guardian; looked at only where nobody asks alone
 */
public record Cards(Identity own, @Nullable Identity guardian) {}
