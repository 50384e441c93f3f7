/** Providers: locally a file of fictitious documents, where some provider never answers; any provider behind a breaker. */
@NullMarked
package cn.onestamp.intake.sharing.register;

import org.jspecify.annotations.NullMarked;
