/**
 * Where the papers that people hand in and the documents that the hall seals are kept. A file is either whole or
 * absent: it gets its name, the SHA-256 of its content, only when every byte is on the disk. It is encrypted under a
 * key of its own, and what is read back is checked. These calls block; whoever is reactive runs them on a bounded
 * scheduler.
 */
@NullMarked
package cn.onestamp.platform.file;

import org.jspecify.annotations.NullMarked;
