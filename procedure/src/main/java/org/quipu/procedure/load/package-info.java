/** Procedures and cases from their YAML files, refused with file and line where they are wrong. */
@NullMarked
package org.quipu.procedure.load;

import org.jspecify.annotations.NullMarked;
