/**
 * An accepted case on its way through the back office: reviewed, decided, sealed. From acceptance on the truth about it is
 * here, in one document.
 */
@NullMarked
package cn.onestamp.approval.cases;

import org.jspecify.annotations.NullMarked;
