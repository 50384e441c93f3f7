package cn.onestamp.platform.file;

import cn.onestamp.platform.crypto.FieldCipher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Files in a folder of one machine. The content is encrypted in pieces, so that any size streams with constant memory;
 * on the disk there are only ASCII names.
 */
public final class FolderFileStore implements FileStore {

    private final StoreFolder folder;
    private final FieldCipher master;
    private final SecureRandom random;

    /**
     * Opens the folder, makes it if needed, and removes what interrupted writers left behind.
     *
     * @param master wraps the key of each file
     * @throws FileProblem.StoreFull if there is not even room for an empty store
     */
    public FolderFileStore(Path folder, FieldCipher master, SecureRandom random) {
        this(new StoreFolder(folder, StoreFolder::newChannel), master, random);
    }

    FolderFileStore(StoreFolder folder, FieldCipher master, SecureRandom random) {
        this.folder = folder;
        this.master = master;
        this.random = random;
        folder.prepare();
    }

    @Override
    public IncomingFile begin(long atMost) {
        byte[] dataKey = new byte[FileHeader.KEY_BYTES];
        random.nextBytes(dataKey);
        return FolderIncoming.begun(folder, master, dataKey, atMost);
    }

    @Override
    public StoredContent open(FileId id) {
        try {
            InputStream file = Files.newInputStream(folder.placeOf(id));
            try {
                return opened(id, file);
            } catch (IOException | RuntimeException unreadable) {
                file.close();
                throw unreadable;
            }
        } catch (NoSuchFileException absent) {
            throw new FileProblem.Absent(id);
        } catch (IOException failed) {
            throw new FileProblem.StoreFailed(failed);
        }
    }

    private StoredContent opened(FileId id, InputStream file) throws IOException {
        FileHeader header = FileHeader.read(file.readNBytes(FileHeader.BYTES), id, master);
        if (header.bytesOnDisk() != Files.size(folder.placeOf(id))) {
            throw new FileProblem.Broken(id, "not as long as it was");
        }
        return new StoredContent(id, header.length(), new CheckedStream(id, file, header).started());
    }

    @Override
    public boolean holds(FileId id) {
        return Files.isRegularFile(folder.placeOf(id));
    }

    @Override
    public void remove(FileId id) {
        try {
            Files.deleteIfExists(folder.placeOf(id));
            folder.makeDurable(id);
        } catch (IOException failed) {
            throw new FileProblem.StoreFailed(failed);
        }
    }
}
