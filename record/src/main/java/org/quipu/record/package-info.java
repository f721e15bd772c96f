/**
 * The record: one SQLite file of append-only documents, claims and decisions, searched and queried.
 * Nothing is updated or deleted; a correction is a new entry that names the old one. Incidents,
 * tallies and timelines are computed from what is stored.
 */
@NullMarked
package org.quipu.record;

import org.jspecify.annotations.NullMarked;
