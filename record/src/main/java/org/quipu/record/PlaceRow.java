package org.quipu.record;

import org.jspecify.annotations.Nullable;

/**
 * A place with the claims in force that are there.
 *
 * @param country alpha-3 code
 * @param admin1 the first-level division
 * @param latitude in degrees, north positive; null for what is no point
 * @param longitude in degrees, east positive
 * @param precision 5 within a town, 4 town, 3 district, 2 first-level division, 1 country, 0
 *     unresolved
 * @param inferred how many of the claims do not name the place in their own sentence
 */
public record PlaceRow(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int precision,
    int claims,
    int inferred,
    int documents) {}
