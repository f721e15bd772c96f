package org.quipu.text.lexicon;

import java.util.List;
import org.quipu.core.event.Mode;

/**
 * A class of weapons.
 *
 * @param place file and line, to name it to a person
 * @param words its names in lower case, each a list of words, the head last
 * @param strict true where the names have other meanings too, so that only the grammar of a tool
 *     makes them weapons
 */
public record WeaponEntry(
    String place,
    String weaponClass,
    Mode mode,
    boolean strict,
    List<List<String>> words,
    List<String> examples,
    List<String> counterExamples) {}
