package dev.shien.jdbc;

import java.sql.SQLException;

class PostgresSchemaTest extends SchemaCases {

    @Override
    TestDatabase newDatabase() throws SQLException {
        return Postgres.database();
    }

    @Override
    String folder() {
        return "postgresql";
    }
}
