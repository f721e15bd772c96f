package org.quipu.text.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.lexicon.YamlFile;

/**
 * How a text puts an event, by the words around it and above it in the tree. The words are data
 * ({@code status.yaml}); what another event makes of its content ("demanded the release") is
 * decided where events meet, in {@link Nesting}.
 */
final class StatusReader {
  /** How far up to look: beyond that the words no longer govern the event. */
  private static final int REACH = 6;

  /** How words hang on the verb whose circumstances they tell. */
  private static final Set<String> ADJUNCTS =
      Set.of("obl", "nmod", "advcl", "advmod", "obj", "dep", "case", "mark", "xcomp", "acl");

  private static final Set<String> KEYS =
      Set.of(
          "auxiliaries",
          "adverbs",
          "adjectives",
          "determiners",
          "marks",
          "forms",
          "verbs",
          "nouns");

  private static final Set<String> SAYING =
      Set.of("say", "announce", "declare", "state", "confirm", "tell", "add", "insist", "promise");

  private final Map<String, Map<String, Status>> words = new HashMap<>();

  private StatusReader(YamlFile.Section file) {
    file.allowOnly(KEYS);
    for (String key : KEYS) {
      Map<String, Status> read = new HashMap<>();
      YamlFile.Section section = file.section(key);
      if (section == null && key.equals("forms")) {
        continue; // English has no verb form that says it
      }
      if (section == null) {
        throw file.wrong(key, "\"" + key + "\" is missing");
      }
      for (String status : section.keys()) {
        for (String word : section.texts(status)) {
          read.put(word, Coded.parse(Status.class, status));
        }
      }
      words.put(key, read);
    }
  }

  static StatusReader of(Language language) {
    return new StatusReader(YamlFile.read(Lexicon.class, language.code() + "/status.yaml"));
  }

  /** What the form of a verb, or of its auxiliary, says: "marcharán", "habría ordenado". */
  private @Nullable Status form(Token token) {
    Map<String, Status> known = words.get("forms");
    return known == null ? null : known.get(token.tag());
  }

  private @Nullable Status word(String key, Token token) {
    Map<String, Status> known = words.get(key);
    return known == null ? null : known.get(token.lemma());
  }

  /**
   * @param carrier the light verb of a noun trigger, 0 where there is none
   * @return asserted where no word says otherwise
   */
  Status read(Sentence sentence, int trigger, int carrier) {
    Status status = around(sentence, trigger);
    if (status == null && carrier != 0) {
      status = around(sentence, carrier);
    }
    if (status == null) {
      status = above(sentence, carrier != 0 ? carrier : trigger);
    }
    return status == null ? Status.ASSERTED : status;
  }

  /**
   * How a text puts what a run of words says, by the words around it and above it only: the "no" of
   * "no debate" is what they say.
   */
  Status readAround(Sentence sentence, int first, int last) {
    if (sentence.token(sentence.size()).word().equals("?")) {
      return Status.HYPOTHETICAL;
    }
    int at = outerHead(sentence, first, last);
    Status found = around(sentence, at, first, last);
    for (int step = 0;
        step < REACH && found == null && ADJUNCTS.contains(sentence.relation(at));
        step++) {
      at = sentence.head(at);
      found = around(sentence, at, first, last);
    }
    found = found == null ? above(sentence, at) : found;
    return found == null ? Status.ASSERTED : found;
  }

  /** The word of a run by which it hangs in the tree; the first one where nothing was parsed. */
  static int outerHead(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.head(i);
      if ((head < first || head > last) && !sentence.relation(i).equals("punct")) {
        return i;
      }
    }
    return first;
  }

  /** The words that hang on the event's own word: "not", "would", "alleged", "no". */
  private @Nullable Status around(Sentence sentence, int head) {
    return around(sentence, head, 0, -1);
  }

  /** The same without the words from one to another. */
  private @Nullable Status around(Sentence sentence, int head, int first, int last) {
    Status found = form(sentence.token(head));
    for (int child : sentence.children(head)) {
      if (child >= first && child <= last) {
        continue;
      }
      Token token = sentence.token(child);
      String relation = sentence.relation(child);
      Status status =
          switch (relation) {
            case "aux", "aux:pass", "cop" ->
                token.lemma().equals("would") && isReportedFuture(sentence, head)
                    ? Status.PLANNED
                    : auxiliary(relation, token);
            case "advmod" -> word("adverbs", token);
            case "amod", "amod:post", "compound" -> word("adjectives", token);
            case "det" -> word("determiners", token);
            case "mark" -> word("marks", token);
            case "nsubj", "nsubj:pass", "obj" -> nobody(sentence, child);
            default -> null;
          };
      if (status == Status.DENIED) {
        return status; // "would not" is a denial, whatever else stands there
      }
      found = found == null ? status : found;
    }
    return found;
  }

  private @Nullable Status auxiliary(String relation, Token token) {
    Status status = relation.equals("aux") ? word("auxiliaries", token) : null;
    return status == null ? form(token) : status;
  }

  /**
   * "Said it would allow the convoys": told in the past, "will" becomes "would". Under a condition
   * or with "would have" nothing is announced.
   */
  private boolean isReportedFuture(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      boolean have =
          sentence.relation(child).equals("aux") && sentence.token(child).lemma().equals("have");
      if (have || sentence.relation(child).equals("advcl") && hasCondition(sentence, child)) {
        return false;
      }
    }
    int at = verb;
    while (sentence.relation(at).equals("conj")) {
      at = sentence.head(at);
    }
    int head = sentence.head(at);
    return sentence.relation(at).equals("ccomp")
        && sentence.token(head).tag().startsWith("VB")
        && SAYING.contains(sentence.token(head).lemma());
  }

  private boolean hasCondition(Sentence sentence, int clause) {
    return sentence.children(clause, "mark").stream()
        .anyMatch(mark -> word("marks", sentence.token(mark)) != null);
  }

  /** "No one was killed", "no protesters were arrested". */
  private @Nullable Status nobody(Sentence sentence, int noun) {
    Status own = word("determiners", sentence.token(noun));
    for (int child : sentence.children(noun, "det")) {
      own = own == null ? word("determiners", sentence.token(child)) : own;
    }
    return own;
  }

  /** What the words above make of it: "denied that …", "if …", "plans to …", "a threat of …". */
  private @Nullable Status above(Sentence sentence, int word) {
    int at = word;
    for (int step = 0; step < REACH && sentence.head(at) != 0; step++) {
      int head = sentence.head(at);
      Token governor = sentence.token(head);
      Status status = null;
      switch (sentence.relation(at)) {
        case "ccomp", "xcomp", "obj", "csubj", "nsubj:pass", "acl", "nmod" -> {
          status = word(governor.isVerb() ? "verbs" : "nouns", governor);
          if (status == null && !sentence.relation(at).equals("ccomp")) {
            status = around(sentence, head);
          }
        }
        case "conj" -> status = sharesAuxiliary(sentence, at) ? around(sentence, head) : null;
        case "advcl", "obl" -> {
          return null; // what happens under a condition or for a purpose says nothing about its
          // governor's
        }
        default -> {
          if (!Sentence.matches(sentence.relation(at), "nmod")) {
            return null;
          }
        }
      }
      if (status != null) {
        return status;
      }
      at = head;
    }
    return null;
  }

  /** "Will meet and sign": the first verb's auxiliary serves the second, unless it has its own. */
  private static boolean sharesAuxiliary(Sentence sentence, int second) {
    for (int child : sentence.children(second)) {
      String relation = sentence.relation(child);
      if (relation.startsWith("nsubj") || relation.startsWith("aux")) {
        return false;
      }
    }
    return true;
  }
}
