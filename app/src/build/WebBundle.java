import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the committed bundle of the web page ({@code src/main/web-dist}) in step with its sources
 * ({@code src/main/web}). The Maven build runs this file with {@code java WebBundle.java}; why the
 * bundle is committed stands in docs/decisions/0002-front-end-build.md.
 *
 * <p>Arguments: the sources, the bundle, and {@code always} to build even when nothing changed.
 */
final class WebBundle {
  /** Inside the bundle: the digest of the sources that it was built from. */
  private static final String STAMP = "sources.sha256";

  private WebBundle() {}

  public static void main(String[] args) throws Exception {
    Path sources = Path.of(args[0]);
    Path bundle = Path.of(args[1]);
    boolean always = args.length > 2 && args[2].equals("always");

    Path stamp = bundle.resolve(STAMP);
    String digest = digest(sources);
    if (!always && Files.exists(stamp) && Files.readString(stamp).strip().equals(digest)) {
      return;
    }
    if (!runs(sources, "npm", "--version")) {
      if (always || !Files.exists(bundle.resolve("index.html"))) {
        throw new IllegalStateException(
            "npm (Node.js 20 or newer) is needed to build the web page");
      }
      System.err.println(
          "[WARNING] The web page's sources changed, but there is no npm here to build them:"
              + " the bundle of the last build is served.");
      return;
    }
    if (!runs(sources, "npm", "ci", "--no-audit", "--no-fund")
        || !runs(
            sources, "npm", "run", "build", "--", "--outDir", bundle.toString(), "--emptyOutDir")) {
      System.exit(1);
    }
    Files.writeString(stamp, digest + "\n");
  }

  /** Over the names and the bytes of all files in the order of their names. */
  private static String digest(Path folder) throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !file.startsWith("node_modules") && !file.startsWith("dist"))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .forEach(files::add);
    }
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        out.write((name(file) + "\0" + bytes.length + "\0").getBytes("UTF-8"));
        out.write(bytes);
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Whether the command could be started and ended well. Its output shows only when it did not. */
  private static boolean runs(Path folder, String... command)
      throws InterruptedException, IOException {
    List<String> words = new ArrayList<>(List.of(command));
    if (System.getProperty("os.name").startsWith("Windows")) {
      words.addAll(0, List.of("cmd", "/c")); // npm is a batch file there
    }
    Path said = Files.createTempFile("quipu-web", ".log");
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (process.waitFor() == 0) {
        return true;
      }
      System.err.println(String.join(" ", words) + " failed:\n" + Files.readString(said));
      return false;
    } catch (IOException notThere) {
      return false;
    } finally {
      Files.delete(said);
    }
  }
}
