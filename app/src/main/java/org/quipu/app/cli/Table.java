package org.quipu.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as they need, the last one free to run on. */
final class Table {
  /** Wider cells are cut with an ellipsis; the whole value is in {@code why} and in the exports. */
  private static final int WIDEST = 34;

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(List.of(header));
  }

  void row(String... cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      // What is set in stays set in.
      String cell = cells[i].replaceAll("(?<=\\S)\\s+", " ").stripTrailing();
      row.add(i == cells.length - 1 ? cut(cell, 100) : cut(cell, WIDEST));
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Rows without the header, for a table that repeats. */
  void printRows(PrintStream out) {
    print(out, 1);
  }

  void print(PrintStream out) {
    print(out, 0);
  }

  private void print(PrintStream out, int firstRow) {
    int columns = rows.get(0).size();
    int[] width = new int[columns];
    for (List<String> row : rows.subList(firstRow, rows.size())) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], length(row.get(i)));
      }
    }
    for (List<String> row : rows.subList(firstRow, rows.size())) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i));
        if (i < columns - 1) {
          line.append(" ".repeat(width[i] - length(row.get(i)) + 2));
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cut(String cell, int most) {
    return length(cell) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "\u2026";
  }
}
