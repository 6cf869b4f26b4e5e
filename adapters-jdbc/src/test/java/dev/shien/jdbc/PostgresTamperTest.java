package dev.shien.jdbc;

import java.sql.SQLException;

class PostgresTamperTest extends TamperCases {

    @Override
    TestDatabase newDatabase() throws SQLException {
        return Postgres.database();
    }
}
