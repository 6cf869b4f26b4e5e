package dev.shien.examples.output;

import dev.shien.examples.input.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A locked file that keeps everybody else from writing a folder. The lock of a killed process is gone with it; its file
 * is taken over by the next.
 */
final class WriteLock {

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, without waiting for it.
     *
     * @throws BadInput if somebody else has it
     */
    static WriteLock on(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel) && isStill(file, channel)) {
            return new WriteLock(file, channel);
        }
        channel.close();
        throw new BadInput(file + ": is locked by another run that writes there; start again when it has ended");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The last holder may have deleted the file between our opening and locking it, and another made a new one. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String process = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
        return Files.exists(file) && Files.readString(file).equals(process);
    }

    /** Gives the lock back and leaves no file. */
    void release() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
