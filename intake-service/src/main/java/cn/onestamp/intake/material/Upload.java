package cn.onestamp.intake.material;


import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, piece by piece.
 *
 * @param account who sends it
 * @param holder the person or enterprise it belongs to
 * @param pieces what has come, in order
 * @param libraryId once it is whole
 */
public record Upload(String id, String account, String holder, FileSaid said, List<Piece> pieces, @Nullable String libraryId) {

    public static final String UPLOADING = "UPLOADING";
    public static final String STORED = "STORED";

    /** @param name of the piece where pieces are kept */
    public record Piece(String name, int length) {}

    public long offset() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    public boolean isWhole() {
        return offset() == said.size();
    }

    public String status() {
        return libraryId == null ? UPLOADING : STORED;
    }

    /**
     * The place at which the next piece may begin; an empty one at the end of a whole file only asks to go on with it.
     *
     * @throws NotNow with the place where it has to begin
     */
    void expects(long offset, int length) {
        if (libraryId != null || offset != offset()) {
            throw elsewhere();
        }
        if (offset + length > said.size()) {
            throw new Remediable(List.of(new Remediable.Fault("content", "file-size", "文件比所说的长，请重新上传")));
        }
        if (length == 0 && !isWhole()) {
            throw new Remediable(List.of(new Remediable.Fault("content", "piece-size", "这一段没有内容")));
        }
    }

    NotNow elsewhere() {
        return new NotNow("The next piece begins elsewhere", status(), offset());
    }
}
