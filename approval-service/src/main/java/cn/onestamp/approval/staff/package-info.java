/** Who holds which post at this very moment, asked of the owner: deciding and sealing never rely on a copy. */
@NullMarked
package cn.onestamp.approval.staff;

import org.jspecify.annotations.NullMarked;
