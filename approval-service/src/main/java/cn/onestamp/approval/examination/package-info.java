/**
 * What has to be looked into before a case may be decided (审查): the visit of two, the opinions of other organs, the notice in
 * the village, the experts. The item says which of them; all but the experts run inside the clock.
 */
@NullMarked
package cn.onestamp.approval.examination;

import org.jspecify.annotations.NullMarked;
