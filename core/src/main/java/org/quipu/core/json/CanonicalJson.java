package org.quipu.core.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Linking;
import org.quipu.core.document.Hash;
import org.quipu.core.time.When;

/**
 * The one JSON form of the core types: {@code kind} first where there is one, then keys in
 * alphabetical order, no white space, what is absent left out, vocabularies by their codes, days in
 * ISO 8601. It is hashed into ids, stored and exported, so a change to it changes every id: {@code
 * canonical.golden.json} in the tests guards it.
 */
public final class CanonicalJson {
  private static final ObjectMapper MAPPER = mapper();

  private CanonicalJson() {}

  /** The canonical text of a claim, decision, document or any other core value. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a core value: " + value.getClass().getName(), e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws MalformedJsonException when it is not JSON, or not of this type, or an illegal value
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new MalformedJsonException(e.getOriginalMessage(), e);
    }
  }

  /** A tree of the canonical form, for callers that add fields of their own. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  public static ClaimId idOf(Claim claim) {
    return new ClaimId("c" + Hash.of(write(claim)).substring(0, 24));
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.AUTO_DETECT_GETTERS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addModule(new CoreValues())
            .addMixIn(Claim.class, ClaimKinds.class)
            .addMixIn(Decision.class, DecisionKinds.class)
            .addMixIn(Linking.class, LinkingKinds.class)
            .addMixIn(Identifying.class, IdentifyingKinds.class)
            .addMixIn(When.class, WhenKinds.class)
            .build();
    for (Class<?> many : List.of(List.class, Set.class, Map.class)) {
      mapper.configOverride(many).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = EventClaim.class, name = "event"),
    @JsonSubTypes.Type(value = CountClaim.class, name = "count"),
    @JsonSubTypes.Type(value = PositionClaim.class, name = "position"),
    @JsonSubTypes.Type(value = FactClaim.class, name = "fact")
  })
  private interface ClaimKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = Decision.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = Decision.Correct.class, name = "correct")
  })
  private interface DecisionKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Linking.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Linking.Split.class, name = "split")
  })
  private interface LinkingKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Identifying.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Identifying.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Identifying.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = Identifying.Reject.class, name = "reject")
  })
  private interface IdentifyingKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = When.Day.class, name = "day"),
    @JsonSubTypes.Type(value = When.Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = When.NotAfter.class, name = "not-after"),
    @JsonSubTypes.Type(value = When.NotBefore.class, name = "not-before"),
    @JsonSubTypes.Type(value = When.Unresolved.class, name = "unresolved")
  })
  private interface WhenKinds {}
}
