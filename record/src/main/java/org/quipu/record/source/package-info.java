/**
 * Which claims come from one source: texts that copy each other, speakers whom several quote. Begin
 * at {@link org.quipu.record.source.SourceGroups}.
 */
@NullMarked
package org.quipu.record.source;

import org.jspecify.annotations.NullMarked;
