/** The commands of the command line. The only package that prints to standard output. */
@NullMarked
package org.quipu.app.cli;

import org.jspecify.annotations.NullMarked;
