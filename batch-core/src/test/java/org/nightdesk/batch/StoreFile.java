package org.nightdesk.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The store of a desk that is closed, for what a test reads and changes behind its back.
 *
 * @param folder that of the desk
 */
public record StoreFile(Path folder) {

    /** Changes the store, one statement after the other. */
    public void change(String... statements) throws SQLException {
        try (Connection store = open(); Statement statement = store.createStatement()) {
            for (String change : statements) {
                statement.executeUpdate(change);
            }
        }
    }

    /** The rows of a query, their columns divided by "|". */
    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection store = open();
                Statement statement = store.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(".nightdesk/store"), "sa", "");
    }
}
