/**
 * From bytes to claims: opening files, annotating sentences, resolving actors, places, times and
 * quantities, and coding claims by lexicons that are data, not code. Every step is a function of
 * typed input; the publication date is an argument. Nothing here knows the record or the
 * application, so the same code runs behind the command line, the web page and in a distributed
 * job.
 */
@NullMarked
package org.quipu.text;

import org.jspecify.annotations.NullMarked;
