package dev.shien.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.JournalException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FailureTest extends FailureCases {

    @TempDir
    private Path folder;

    @Override
    TestDatabase newDatabase() {
        return new H2File(folder.resolve("journal"));
    }

    @Override
    String checkFailed() {
        return "23513";
    }

    @Test
    void aDatabaseThatIsNotThereIsAClearFailure() {
        H2File absent = new H2File(folder.resolve("absent"));

        assertThatThrownBy(() ->
                        JdbcJournal.open(H2File.dataSource(absent.url() + ";IFEXISTS=TRUE", "sa"), TestDatabase.SALTS))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("read the schema's version");
    }
}
