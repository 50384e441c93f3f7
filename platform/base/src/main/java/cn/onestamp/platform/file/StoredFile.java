package cn.onestamp.platform.file;

/**
 * A file that is safely on the disk.
 *
 * @param size bytes of content
 */
public record StoredFile(FileId id, long size) {
}
