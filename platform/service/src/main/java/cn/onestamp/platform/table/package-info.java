/** Reference data as it is handed over: tables in CSV with a header row (UTF-8, RFC 4180). */
@NullMarked
package cn.onestamp.platform.table;

import org.jspecify.annotations.NullMarked;
