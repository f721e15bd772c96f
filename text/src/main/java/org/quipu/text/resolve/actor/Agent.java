package org.quipu.text.resolve.actor;

import java.util.List;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;

/**
 * A noun for somebody who acts.
 *
 * @param sectors what such an actor is, unless {@code borrows} finds better
 * @param borrows takes the sectors of whoever stands beside it: a leader of a union is LAB, of
 *     rebels REB
 * @param title stands before a person's name
 * @param line in the list
 */
record Agent(
    String head, ActorKind kind, List<Sector> sectors, boolean borrows, boolean title, int line) {}
