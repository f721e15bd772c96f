/**
 * The web page on the loopback address: documents, claims, timeline and tallies of one record, read
 * only. {@link WebServer} is the door; {@code Guard} decides who may ask, {@code Api} answers in
 * JSON (docs/web.md), {@code Page} hands out the bundle that npm made of {@code src/main/web}.
 */
@NullMarked
package org.quipu.app.web;

import org.jspecify.annotations.NullMarked;
