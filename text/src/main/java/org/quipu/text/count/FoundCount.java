package org.quipu.text.count;

import java.util.List;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Count;

public record FoundCount(
    Count count,
    int sentence,
    int headToken,
    int triggerToken,
    Status status,
    String rule,
    List<String> notes) {}
