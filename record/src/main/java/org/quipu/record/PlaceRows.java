package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Folding;
import org.quipu.core.place.Vicinity;

/** The places of claims in force. */
final class PlaceRows {
  private PlaceRows() {}

  static List<PlaceRow> of(Handle handle, PlaceQuery query) {
    String search = query.search() == null ? "" : Folding.fold(query.search().strip());
    return handle
        .createQuery(
            "SELECT c.place, c.country, c.admin1, c.latitude, c.longitude, c.place_precision,"
                + " coalesce(json_extract(c.json, '$.event.place.place.id'),"
                + " json_extract(c.json, '$.count.place.place.id')) AS place_id,"
                + " coalesce(json_extract(c.json, '$.event.place.vicinity'),"
                + " json_extract(c.json, '$.count.place.vicinity')) AS vicinity,"
                + " count(*) AS claims, sum(coalesce(c.place_inferred, 0)) AS inferred,"
                + " count(DISTINCT c.document) AS documents"
                + " FROM claim_standing c WHERE c.place IS NOT NULL"
                + " AND c.standing IN ('read', 'confirmed')"
                + " AND (:country IS NULL OR c.country = :country)"
                + " AND (:search = '' OR instr(fold(c.place), :search) > 0)"
                + " GROUP BY c.place, c.country, c.admin1, c.latitude, c.longitude,"
                + " c.place_precision, place_id, vicinity"
                + " ORDER BY claims DESC, c.place, c.country, c.admin1, c.latitude, vicinity"
                + " LIMIT :limit")
        .bind("country", query.country())
        .bind("search", search)
        .bind("limit", query.limit() == 0 ? -1 : query.limit())
        .map((row, context) -> row(row))
        .list();
  }

  private static PlaceRow row(ResultSet row) throws SQLException {
    return new PlaceRow(
        row.getString("place"),
        row.getString("country"),
        row.getString("admin1"),
        degrees(row, "latitude"),
        degrees(row, "longitude"),
        row.getInt("place_precision"),
        row.getString("place_id"),
        vicinity(row.getString("vicinity")),
        row.getInt("claims"),
        row.getInt("inferred"),
        row.getInt("documents"));
  }

  private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Vicinity vicinity(@Nullable String code) {
    return code == null ? null : Coded.parse(Vicinity.class, code);
  }
}
