/** Measures journey 0 from outside: how many cases, how long each call takes, what each process spends on it. */
@NullMarked
package cn.onestamp.journeys.bench;

import org.jspecify.annotations.NullMarked;
