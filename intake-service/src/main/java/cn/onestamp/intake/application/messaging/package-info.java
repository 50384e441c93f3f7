/** What the front desk hears from the back office about its own applications. */
@NullMarked
package cn.onestamp.intake.application.messaging;

import org.jspecify.annotations.NullMarked;
