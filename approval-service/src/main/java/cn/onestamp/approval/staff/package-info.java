/**
 * Who holds which post at this very moment, asked of the owner: deciding and sealing never rely on a copy. And nobody
 * works on a case of their own (公务员法 art. 76).
 */
@NullMarked
package cn.onestamp.approval.staff;

import org.jspecify.annotations.NullMarked;
