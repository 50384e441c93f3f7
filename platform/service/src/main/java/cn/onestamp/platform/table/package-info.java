/** Tables in CSV (UTF-8, RFC 4180): reference data as it is handed over, and lists that people take along. */
@NullMarked
package cn.onestamp.platform.table;

import org.jspecify.annotations.NullMarked;
