package org.quipu.text.annotate;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CoreNLP's enhanced Universal Dependencies from a basic tree. */
final class Enhancer {
  private final Map<String, GrammaticalRelation> relations = new HashMap<>();

  /** One relation object a label: CoreNLP compares some of them by identity of their names. */
  private synchronized GrammaticalRelation relation(String label) {
    return relations.computeIfAbsent(
        label,
        name ->
            name.equals("root")
                ? GrammaticalRelation.ROOT
                : GrammaticalRelation.valueOf(Language.UniversalEnglish, name));
  }

  List<Arc> enhance(List<CoreLabel> tokens, FastParser.Tree tree) {
    IndexedWord[] nodes = new IndexedWord[tokens.size() + 1];
    SemanticGraph graph = new SemanticGraph();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new IndexedWord(tokens.get(i - 1));
      graph.addVertex(nodes[i]);
    }
    List<IndexedWord> roots = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      int head = tree.heads()[i];
      if (head == 0) {
        roots.add(nodes[i]);
      } else {
        graph.addEdge(
            nodes[head], nodes[i], relation(tree.labels()[i]), Double.NEGATIVE_INFINITY, false);
      }
    }
    graph.setRoots(roots);
    UniversalEnglishGrammaticalStructure.addEnhancements(
        graph, UniversalEnglishGrammaticalStructure.ENHANCED_OPTIONS);
    List<Arc> arcs = new ArrayList<>();
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      // Copy nodes stand for words that are not in the text; they carry the index of their
      // original.
      arcs.add(
          new Arc(
              edge.getGovernor().index(),
              edge.getDependent().index(),
              edge.getRelation().toString()));
    }
    arcs.sort(
        java.util.Comparator.comparingInt(Arc::governor)
            .thenComparingInt(Arc::dependent)
            .thenComparing(Arc::relation));
    return arcs;
  }
}
