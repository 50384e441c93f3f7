/** The running hall as the tests see it: its door, its processes, its store, its topics. */
@NullMarked
package cn.onestamp.journeys.hall;

import org.jspecify.annotations.NullMarked;
