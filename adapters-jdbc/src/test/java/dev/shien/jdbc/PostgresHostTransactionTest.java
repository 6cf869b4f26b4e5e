package dev.shien.jdbc;

import java.sql.SQLException;

class PostgresHostTransactionTest extends HostTransactionCases {

    @Override
    TestDatabase newDatabase() throws SQLException {
        return Postgres.database();
    }
}
