package dev.shien.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2HostTransactionTest extends HostTransactionCases {

    @TempDir
    private Path folder;

    @Override
    TestDatabase newDatabase() {
        return new H2File(folder.resolve("journal"));
    }
}
