/** What standing papers are about, asked of the front desk's service. */
@NullMarked
package cn.onestamp.approval.seal.standing.peers;

import org.jspecify.annotations.NullMarked;
