package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static dev.shien.jdbc.Notes.secret;
import static dev.shien.jdbc.Notes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Verification;
import dev.shien.domain.journal.Verification.Broken;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed in a database behind the journal's back is found, and the first entry that fails is named. */
abstract class TamperCases {

    private TestDatabase database;
    private Connection open;
    private JdbcJournal journal;
    private Head published;

    /** A database without tables. */
    abstract TestDatabase newDatabase() throws SQLException;

    @BeforeEach
    void prepare() throws SQLException {
        database = newDatabase();
        open = database.dataSource().getConnection();
        journal = database.install();
        write(journal, append(0, note("a"), secret("b", "s1", "星野"), note("c"), note("長".repeat(500_000))));
        published = write(
                        journal,
                        append(
                                4,
                                secret("e", "s2", "x"),
                                Notes.entry("f").addErase("s2").build()))
                .head();
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void nothingIsFoundInAJournalThatNobodyTouched() {
        assertThat(Chain.verify(journal, PROGRAMME, published)).matches(Verification::intact);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            UPDATE shien_entry SET envelope = flip(envelope, 40) WHERE seq = 1; 1; journal.altered
            UPDATE shien_entry SET envelope = flip(envelope, 40) WHERE seq = 3; 3; journal.altered
            UPDATE shien_entry SET envelope = flip(envelope, 9) WHERE seq = 6; 6; journal.altered
            UPDATE shien_entry SET hash = flip(hash, 7) WHERE seq = 2; 2; journal.altered
            UPDATE shien_entry_piece SET envelope = flip(envelope, 1000) WHERE seq = 4; 4; journal.altered
            DELETE FROM shien_entry_piece; 4; journal.altered
            DELETE FROM shien_entry WHERE seq = 1; 1; journal.gap
            DELETE FROM shien_entry WHERE seq = 3; 3; journal.gap
            DELETE FROM shien_entry WHERE seq = 6; 6; journal.cut-off
            DELETE FROM shien_entry; 1; journal.cut-off
            UPDATE shien_entry SET (hash, envelope) = (SELECT b.hash, b.envelope FROM shien_entry b WHERE b.seq = 5 - shien_entry.seq) WHERE seq IN (2, 3); 2; journal.altered
            INSERT INTO shien_entry SELECT programme, 7, hash, envelope FROM shien_entry WHERE seq = 6; 7; journal.altered
            UPDATE shien_journal SET head_seq = 5; 6; journal.other-head
            UPDATE shien_journal SET head_seq = 7; 7; journal.cut-off
            UPDATE shien_journal SET head_hash = flip(head_hash, 7); 6; journal.other-head
            UPDATE shien_private SET data = flip(data, 1); 2; journal.private-part-altered
            UPDATE shien_private SET salt = flip(salt, 7); 2; journal.private-part-altered
            UPDATE shien_private SET subject = 's3'; 2; journal.private-part-altered
            DELETE FROM shien_private; 2; journal.private-part-missing
            INSERT INTO shien_private SELECT programme, 3, subject, salt, data FROM shien_private; 3; journal.private-part-altered
            """)
    void aChangeIsFoundAndNamed(String change, long sequence, String code) throws SQLException {
        // flip(c, n) puts another byte in the place of the n-th of a column.
        String other = Matcher.quoteReplacement(database.binary("41"));
        String sql = change.replaceAll(
                "flip\\((\\w+), (\\d+)\\)",
                "SUBSTRING($1 FROM 1 FOR $2 - 1) || " + other + " || SUBSTRING($1 FROM $2 + 1)");
        assertThat(database.execute(sql)).isPositive();

        assertThat(Chain.verify(journal, PROGRAMME)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(sequence);
            assertThat(broken.reason().code()).isEqualTo(code);
        });
    }

    @Test
    void whatWasErasedAndPutBackIsFound() throws SQLException {
        database.execute("CREATE TABLE backup AS SELECT * FROM shien_private");
        write(journal, append(6, Notes.entry("g").addErase("s1").build()));
        database.execute("INSERT INTO shien_private SELECT * FROM backup");

        assertThat(Chain.verify(journal, PROGRAMME)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(2);
            assertThat(broken.reason().code()).isEqualTo("journal.private-part-not-erased");
        });
    }

    @Test
    void aTailThatWasCutOffWithItsHeadIsFoundByThePublishedHead() throws SQLException {
        database.execute("DELETE FROM shien_entry WHERE seq > 3");
        database.execute("DELETE FROM shien_entry_piece");
        database.execute("UPDATE shien_journal SET (head_seq, head_hash) ="
                + " (SELECT seq, hash FROM shien_entry WHERE seq = 3)");

        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
        assertThat(Chain.verify(journal, PROGRAMME, published)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(4);
            assertThat(broken.reason().code()).isEqualTo("journal.cut-off");
        });
    }

    @Test
    void aChainThatWasRebuiltAsAWholeIsFoundByThePublishedHead() throws SQLException {
        for (String table : new String[] {"entry", "entry_piece", "journal", "private"}) {
            database.execute("DELETE FROM shien_" + table);
        }
        for (int i = 0; i < 8; i++) {
            write(journal, append(i, note("forged " + i)));
        }

        assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
        assertThat(Chain.verify(journal, PROGRAMME, published))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.sequence()).isEqualTo(6));
    }

    @Test
    void nothingIsAppendedToAnEndThatIsBroken() throws SQLException {
        database.execute("DELETE FROM shien_entry WHERE seq = 6");
        Append append = append(6, note("g")).build();

        assertThatThrownBy(() -> journal.append(append))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(PROGRAMME)
                .hasMessageContaining("broken at its last entry, 6");
    }
}
