package org.quipu.text.resolve.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of GeoNames becomes places beside the bundled ones. */
class GeoNamesDumpTest {
  @TempDir Path folder;

  /** The 19 columns of a made-up place. */
  private static String row(String id, String name, String kind, String admin1, String people) {
    return String.join(
        "\t",
        id,
        name,
        name,
        "",
        "-14.5",
        "-71.25",
        kind.startsWith("ADM") ? "A" : "P",
        kind,
        "PE",
        "",
        admin1,
        "0801",
        "",
        "",
        people,
        "",
        "3400",
        "America/Lima",
        "2024-01-01");
  }

  private Path zip(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("not a dump".getBytes(UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(name + ".txt"));
      zip.write(text.getBytes(UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  @Test
  void smallPlacesAndTheirOtherNamesAreFoundBesideTheBundledOnes() throws IOException {
    Path dump =
        zip(
            "PE",
            row("990000001", "Villa Inventada", "PPL", "08", "120")
                + "\n"
                + row("990000002", "Barrio Inventado", "PPLH", "08", "0")
                + "\n"
                + row("990000003", "Lago Inventado", "LK", "08", "0").replace("\tP\tLK", "\tH\tLK")
                + "\n");
    Path names =
        zip(
            "alternateNamesV2",
            "1\t990000001\ten\tInvented Town\t\t\t\t\t\t\n2\t990000001\tzh\tX\n");
    Path into = folder.resolve("own.tsv.gz");
    assertThat(GeoNamesDump.convert(dump, names, 0, into)).isEqualTo(1);
    Gazetteer gazetteer = Gazetteer.bundledWith(into);
    assertThat(gazetteer.find("Villa Inventada"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.country()).isEqualTo("PER");
              assertThat(entry.latitude()).isEqualTo(-14.5);
              assertThat(entry.place().precision()).isEqualTo(4);
            });
    assertThat(gazetteer.find("Invented Town")).hasSize(1);
    assertThat(gazetteer.find("Barrio Inventado")).isEmpty();
    assertThat(gazetteer.find("Lago Inventado")).isEmpty();
    assertThat(gazetteer.find("Arequipa")).isNotEmpty();
    assertThat(gazetteer.digest()).hasSize(12);
    assertThat(Gazetteer.bundled().digest()).isEmpty();
  }

  @Test
  void onesOwnPlaceIsAsOnesOwnListHasItAndKeepsItsOldName() throws IOException {
    String number = townOf("Arequipa").id();
    Path into = folder.resolve("own.tsv.gz");
    GeoNamesDump.convert(zip("PE", row(number, "Villa Blanca", "PPLA", "04", "7")), null, 0, into);
    Gazetteer gazetteer = Gazetteer.bundledWith(into);
    for (String name : new String[] {"Villa Blanca", "Arequipa"}) {
      assertThat(gazetteer.find(name))
          .filteredOn(entry -> entry.id().equals(number))
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.name()).isEqualTo("Villa Blanca");
                assertThat(entry.latitude()).isEqualTo(-14.5);
                assertThat(entry.inhabitants()).isEqualTo(7);
              });
    }
  }

  @Test
  void aPlaceOfTheSameNameAtTheSamePointIsTheSame() throws IOException {
    Entry arequipa = townOf("Arequipa");
    String point = arequipa.latitude() + "\t" + arequipa.longitude();
    String row = row("990000009", "Arequipa", "PPLA", "04", "7").replace("-14.5\t-71.25", point);
    Path into = folder.resolve("own.tsv.gz");
    GeoNamesDump.convert(zip("PE", row), null, 0, into);
    assertThat(Gazetteer.bundledWith(into).find("Arequipa"))
        .filteredOn(entry -> !entry.isArea())
        .extracting(Entry::id)
        .contains("990000009")
        .doesNotContain(arequipa.id());
  }

  @Test
  void aDivisionsOtherNamesAreTakenToo() throws IOException {
    Path dump =
        zip(
            "PE",
            row("990000004", "Villa Inventada", "PPL", "08", "120")
                + "\n"
                + row("990000005", "Provincia Inventada", "ADM2", "08", "0"));
    Path names = zip("alternateNamesV2", "1\t990000005\ten\tInvented Land\t\t\t\t\t\t\n");
    Path into = folder.resolve("own.tsv.gz");
    GeoNamesDump.convert(dump, names, 0, into);
    assertThat(Gazetteer.bundledWith(into).find("Invented Land"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.place().precision()).isEqualTo(3));
  }

  private static Entry townOf(String name) {
    return Gazetteer.bundled().find(name).stream()
        .filter(entry -> !entry.isArea() && entry.country().equals("PER"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsInTheProgramAlreadyIsNotAddedTwice() throws IOException {
    Entry arequipa = townOf("Arequipa");
    Path into = folder.resolve("own.tsv.gz");
    Path dump = zip("PE", row(arequipa.id(), "Arequipa", "PPLA", "04", "1000000"));
    GeoNamesDump.convert(dump, null, 0, into);
    assertThat(Gazetteer.bundledWith(into).find("Arequipa"))
        .hasSameSizeAs(Gazetteer.bundled().find("Arequipa"));
  }

  @Test
  void badFilesAreNamedWithLineAndRemedy() throws IOException {
    Path into = folder.resolve("own.tsv.gz");
    Path columns = zip("XX", row("1", "A", "PPL", "08", "1") + "\na\tb\n");
    assertThatThrownBy(() -> GeoNamesDump.convert(columns, null, 0, into))
        .isInstanceOf(GeoNamesDump.BadDumpException.class)
        .hasMessageContaining("XX.txt:2: 2 columns")
        .hasMessageContaining("download");
    Path number = zip("YY", row("1", "A", "PPL", "08", "many"));
    assertThatThrownBy(() -> GeoNamesDump.convert(number, null, 0, into))
        .hasMessageContaining("YY.txt:1");
    Path nothing = zip("ZZ", "");
    assertThatThrownBy(() -> GeoNamesDump.convert(nothing, null, 0, into))
        .hasMessageContaining("no populated place");
    Path broken = folder.resolve("broken.tsv");
    Files.writeString(broken, "@\tPE\t08\nP\t1\tA\tnorth\t1\t1\n");
    assertThatThrownBy(() -> Gazetteer.bundledWith(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.tsv, line 2");
  }
}
