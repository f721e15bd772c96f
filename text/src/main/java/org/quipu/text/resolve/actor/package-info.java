/**
 * From a noun phrase to an actor in PLOVER's scheme. {@link ActorLists} holds what is known of
 * countries, offices, institutions and kinds of people, all of it data; {@link ActorReader} reads
 * one document with them.
 */
@NullMarked
package org.quipu.text.resolve.actor;

import org.jspecify.annotations.NullMarked;
