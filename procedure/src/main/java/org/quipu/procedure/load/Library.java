package org.quipu.procedure.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quipu.core.event.Act;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.Procedure;

/** Procedures and cases by their ids. */
public final class Library {
  private final Map<String, Procedure> procedures;
  private final List<CaseFile> cases;

  private Library(Map<String, Procedure> procedures, List<CaseFile> cases) {
    this.procedures = procedures;
    this.cases = List.copyOf(cases);
  }

  /**
   * Those that come with the program.
   *
   * @throws ProcedureException naming file and line, where one of them is wrong
   */
  public static Library bundled() {
    return of(Shelf.bundled());
  }

  /**
   * Those of a folder: its {@code index.yaml} lists them, as the program's own does.
   *
   * @throws ProcedureException naming file and line
   */
  public static Library of(Path folder) {
    return of(Shelf.of(folder));
  }

  /**
   * One procedure from a file; its texts are sought beside it and then among the program's.
   *
   * @throws ProcedureException naming file and line
   */
  public static Procedure procedure(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      throw new ProcedureException(file.toString(), 1, "this is no file");
    }
    Shelf own = Shelf.of(folder);
    byte[] bytes = own.read(name.toString());
    if (bytes == null) {
      throw new ProcedureException(file.toString(), 1, "there is no such file");
    }
    return ProcedureReader.read(file.toString(), bytes, own.or(Shelf.bundled()));
  }

  private static Library of(Shelf shelf) {
    byte[] bytes = shelf.read("index.yaml");
    if (bytes == null) {
      throw new ProcedureException(
          "index.yaml", 1, "there is no index.yaml, which lists the files");
    }
    Entry index = Entry.read("index.yaml", bytes);
    index.only("procedures", "cases");
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    for (String file : index.texts("procedures")) {
      Procedure procedure =
          ProcedureReader.read(file, bytes(index, "procedures", file, shelf), shelf);
      if (procedures.put(procedure.id(), procedure) != null) {
        throw index.fail("procedures", "there are two procedures " + procedure.id());
      }
    }
    List<CaseFile> cases = new ArrayList<>();
    for (String file : index.texts("cases")) {
      CaseFile read = CaseReader.read(file, bytes(index, "cases", file, shelf), procedures);
      if (cases.stream().anyMatch(each -> each.id().equals(read.id()))) {
        throw index.fail("cases", "there are two cases " + read.id());
      }
      cases.add(read);
    }
    return new Library(procedures, cases);
  }

  private static byte[] bytes(Entry index, String key, String file, Shelf shelf) {
    byte[] bytes = shelf.read(file);
    if (bytes == null) {
      throw index.fail(key, "there is no file " + file);
    }
    return bytes;
  }

  public List<Procedure> procedures() {
    return List.copyOf(procedures.values());
  }

  public List<CaseFile> cases() {
    return cases;
  }

  public Optional<CaseFile> caseFile(String id) {
    return cases.stream().filter(each -> each.id().equals(id)).findAny();
  }

  /** The procedure in force in a country on a day for an act of this kind. */
  public Optional<Procedure> inForce(String country, Act act, LocalDate day) {
    return procedures.values().stream()
        .filter(each -> each.country().equals(country) && each.acts().contains(act))
        .filter(each -> each.isInForce(day))
        .findFirst();
  }
}
