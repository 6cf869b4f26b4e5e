package dev.shien.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in a file. */
record H2File(Path file) implements TestDatabase {

    String url() {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    @Override
    public DataSource dataSource() {
        return dataSource(url(), "sa");
    }

    /** Only an administrator may set WRITE_DELAY; it is set already, by the connection that is open. */
    @Override
    public DataSource dataSource(String user) {
        return dataSource(url().replace(";WRITE_DELAY=0", ""), user);
    }

    static DataSource dataSource(String url, String user) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        dataSource.setUser(user);
        return dataSource;
    }

    @Override
    public String createUser(String user) {
        return "CREATE USER " + user + " PASSWORD ''";
    }

    @Override
    public String binary(String digits) {
        return "X'" + digits + "'";
    }
}
