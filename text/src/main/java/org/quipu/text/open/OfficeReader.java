package org.quipu.text.open;

/** PDF and Word files: refused until the next commit brings the parsers. */
final class OfficeReader {
  private static final RefusedException refused() {
    return new RefusedException(
        Reason.UNSUPPORTED, "PDF and Word files are not read yet", "save it as .txt");
  }

  Extract pdf(byte[] bytes) throws RefusedException {
    throw refused();
  }

  Extract zip(byte[] bytes) throws RefusedException {
    throw refused();
  }

  Extract ole2(byte[] bytes) throws RefusedException {
    throw refused();
  }
}
