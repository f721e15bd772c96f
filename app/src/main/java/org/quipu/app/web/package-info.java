/** The web page on the loopback address: documents, claims, timeline and tallies of one record. */
@NullMarked
package org.quipu.app.web;

import org.jspecify.annotations.NullMarked;
