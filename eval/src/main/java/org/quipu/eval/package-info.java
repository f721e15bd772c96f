/** Accuracy against gold data, and JMH benchmarks. Run by hand; nothing depends on it. */
@NullMarked
package org.quipu.eval;

import org.jspecify.annotations.NullMarked;
