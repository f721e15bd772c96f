package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;

/** Names of persons in a row: "Quispe, Rojas and Diaz". */
record NameList(List<Group> names) {
  static List<NameList> of(Sentence sentence, List<Group> names) {
    List<NameList> lists = new ArrayList<>();
    List<Group> open = new ArrayList<>();
    for (Group name : names) {
      if (!open.isEmpty() && !isNext(sentence, open.get(open.size() - 1), name)) {
        close(sentence, open, lists);
      }
      open.add(name);
    }
    close(sentence, open, lists);
    return lists;
  }

  private static void close(Sentence sentence, List<Group> open, List<NameList> lists) {
    boolean and = false;
    for (int i = 1; i < open.size(); i++) {
      for (int k = open.get(i - 1).last() + 1; k < open.get(i).first(); k++) {
        and |= sentence.token(k).tag().equals("CC");
      }
    }
    if (open.size() > 1 && and) {
      lists.add(new NameList(List.copyOf(open)));
    }
    open.clear();
  }

  /** Only commas, "and" and ages between them. */
  private static boolean isNext(Sentence sentence, Group left, Group right) {
    for (int i = left.last() + 1; i < right.first(); i++) {
      String tag = sentence.token(i).tag();
      if (!tag.equals(",") && !tag.equals("CC") && !tag.equals("CD")) {
        return false;
      }
    }
    return right.first() > left.last() + 1;
  }

  int first() {
    return names.get(0).first();
  }

  int last() {
    return names.get(names.size() - 1).last();
  }

  int size() {
    return names.size();
  }

  /** The list as one group, held by the dependencies of its first name. */
  Group asGroup(String words) {
    Group head = names.get(0);
    return new Group(
        first(),
        last(),
        head.head(),
        head.noun(),
        Quantity.exactly(size(), words),
        Group.Kind.NAMED);
  }
}
