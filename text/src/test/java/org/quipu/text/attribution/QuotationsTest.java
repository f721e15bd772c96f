package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quipu.text.attribution.Quotations.Stretch;

class QuotationsTest {
  @Test
  void namesTheQuotationAroundBeforeAndBehindEveryIndex() {
    String[] pieces = {
      "He said ", "\"We left.\" ", "\u201Cno\u201D", "''yes'' ", "\n\n", "\"open "
    };
    Random random = new Random(11);
    for (int n = 0; n < 200; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Quotations quotations = new Quotations(text.toString());
      for (int i = 0; i <= text.length(); i++) {
        Stretch around = null;
        Stretch before = null;
        Stretch after = null;
        for (Stretch stretch : quotations.all()) {
          around = stretch.contains(i) ? stretch : around;
          before = stretch.end() <= i ? stretch : before;
          after = after == null && stretch.start() >= i ? stretch : after;
        }
        assertThat(quotations.around(i)).as("around %s in %s", i, text).isEqualTo(around);
        assertThat(quotations.before(i)).as("before %s in %s", i, text).isEqualTo(before);
        assertThat(quotations.after(i)).as("after %s in %s", i, text).isEqualTo(after);
      }
    }
  }
}
