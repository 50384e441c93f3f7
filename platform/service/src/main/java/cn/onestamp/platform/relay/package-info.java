/** The only place that publishes: carries what happened from the documents to Kafka and into the audit, in order, again if in doubt. */
@NullMarked
package cn.onestamp.platform.relay;

import org.jspecify.annotations.NullMarked;
