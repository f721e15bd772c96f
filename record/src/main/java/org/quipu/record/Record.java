package org.quipu.record;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Linking;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Span;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Measure;
import org.quipu.record.RecordException.Kind;
import org.quipu.record.actor.Identities;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.Copy;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.TallyRow;
import org.quipu.record.tally.TallyRows;

/**
 * A record: one SQLite file that only grows. Safe for use by several threads; other programs may
 * read the file meanwhile, and one that writes waits for the end of the other's transaction, which
 * holds one document. What stands in the way comes as a {@link RecordException}; a claim that its
 * document does not bear out is an {@link IllegalArgumentException}.
 */
public final class Record implements AutoCloseable {
  private final Path file;
  private final Connections connections;
  private final Jdbi readers;
  private final @Nullable Handle writer;

  private Record(Path file, boolean readOnly, Duration patience) {
    this.file = file;
    this.connections = new Connections(file, patience);
    this.readers = Jdbi.create(connections.reading());
    try {
      this.writer = readOnly ? null : Jdbi.open(connections.writing());
    } catch (JdbiException e) {
      throw connections.explain(e);
    }
  }

  /** Begins a record in a file that is not there yet. */
  public static Record create(Path file) {
    RecordFile.create(file);
    return new Record(file, false, Connections.PATIENCE);
  }

  /** Opens a record for reading and writing; one of an older version is brought up to date. */
  public static Record open(Path file) {
    return open(file, Connections.PATIENCE);
  }

  /**
   * @param patience how long to wait for another program's transaction
   */
  static Record open(Path file, Duration patience) {
    boolean older = RecordFile.versionOf(file) < RecordFile.VERSION;
    if (older) {
      RecordFile.migrate(file);
    }
    Record record = new Record(file, false, patience);
    if (older) {
      record.link(false);
    }
    return record;
  }

  /** Opens a record and leaves it as it is, even while another program writes to it. */
  public static Record openReadOnly(Path file) {
    int version = RecordFile.versionOf(file);
    if (version < RecordFile.VERSION) {
      throw new RecordException(
          Kind.OLDER,
          file
              + ": this record has version "
              + version
              + ", written by an older Quipu; open it once for writing to bring it to version "
              + RecordFile.VERSION);
    }
    return new Record(file, true, Connections.PATIENCE);
  }

  public Path file() {
    return file;
  }

  /** {@link #append(Document, byte[], String, List, List)} by a coder that names no sentences. */
  public Append append(Document document, byte[] original, String coder, List<Claim> claims) {
    return append(document, original, coder, List.of(), claims);
  }

  /**
   * Adds a document with what a coder read in it, all or nothing. The same document and coder again
   * add nothing; a newer coder's claims are added, and the newest reading's are the ones in force.
   *
   * @param original the bytes that were opened, whose SHA-256 is the document's source hash
   * @param coder its name, version and lexicon digest, as the claims' rules name it
   * @param sentences as the coder cut them, for showing a claim in its sentence; may be empty
   * @throws IllegalArgumentException when a claim quotes what does not stand in the document
   */
  public Append append(
      Document document, byte[] original, String coder, List<Span> sentences, List<Claim> claims) {
    return write(
        to -> {
          boolean added = to.document(document, original);
          if (!added && to.hasReading(document, coder)) {
            return new Append.AlreadyPresent(document.id());
          }
          int claimed = to.reading(document, coder, sentences, claims);
          if (added) {
            to.linker().add(document.id());
          } else {
            to.linker().link(document.id());
          }
          return new Append.Appended(document.id(), added, claimed);
        });
  }

  /**
   * Keeps that an input could not be read.
   *
   * @return false when that was on record already
   */
  public boolean append(Unreadable input) {
    return write(to -> to.unreadable(input));
  }

  /**
   * Adds a claim that a person enters, whose rule must be {@code hand}, and its document unless
   * that is on record. It is in force without a decision.
   *
   * @param original the bytes of the document, for one that is not on record
   * @return false when the claim was on record already, in force or not
   * @throws IllegalArgumentException when the claim quotes what does not stand in the document
   */
  public boolean enter(Document document, byte[] original, Claim claim) {
    if (!claim.basis().rule().id().equals(ClaimRow.HAND)) {
      throw new IllegalArgumentException(
          "a claim that a person enters is made by hand, not by rule " + claim.basis().rule().id());
    }
    return write(
        to -> {
          boolean added = to.document(document, original);
          boolean entered = to.claim(claim, document, new CodePoints(document.text()), Map.of());
          if (added) {
            to.linker().add(document.id());
          } else if (entered) {
            to.linker().link(document.id());
          }
          return entered;
        });
  }

  /**
   * Adds a decision, and for a correction its replacement claim, whose rule must be {@code hand}.
   *
   * @return false when this very decision was on record already
   */
  public boolean decide(Decision decision) {
    RecordedClaim decided = claim(decision.claim().value());
    if (!(decision instanceof Decision.Correct correct)) {
      return write(
          to -> {
            boolean added = to.decision(decision, null);
            to.linker().link(decided.document().id());
            return added;
          });
    }
    Claim replacement = correct.replacement();
    if (!replacement.basis().rule().id().equals(ClaimRow.HAND)) {
      throw new IllegalArgumentException(
          "the replacement of a claim is entered by hand, not by rule "
              + replacement.basis().rule().id());
    }
    if (!replacement.document().equals(decided.document().id())) {
      throw new IllegalArgumentException(
          "a correction of a claim of document %s cannot quote document %s"
              .formatted(decided.document().id(), replacement.document()));
    }
    ClaimId id = CanonicalJson.idOf(replacement);
    Document document = document(replacement.document().value());
    return write(
        to -> {
          to.seeThatItMayReplace(id);
          to.claim(replacement, document, new CodePoints(document.text()), Map.of());
          boolean added = to.decision(decision, id);
          to.linker().link(replacement.document());
          return added;
        });
  }

  /**
   * Adds what a person says about which claims are of one occurrence, and groups anew; all of it or
   * nothing.
   *
   * @return how many of these decisions were not on record already
   */
  public int decide(List<Linking> decisions) {
    Set<DocumentId> documents = new LinkedHashSet<>();
    for (Linking decision : decisions) {
      documents.add(claim(decision.one().value()).document().id());
      documents.add(claim(decision.other().value()).document().id());
    }
    return write(
        to -> {
          int added = 0;
          for (Linking decision : decisions) {
            added += to.linking(decision) ? 1 : 0;
          }
          Linker linker = to.linker();
          documents.forEach(linker::link);
          return added;
        });
  }

  /**
   * Compares the reports of documents that were never compared, or with other weights than those of
   * today; all of it or nothing.
   *
   * @param all those that were compared with these weights too
   * @return how many documents were linked
   */
  public int link(boolean all) {
    return write(
        to -> {
          Linker linker = to.linker();
          linker.forget(all);
          return linker.rest();
        });
  }

  /** The incidents that a query finds, told by the most documents first. */
  public List<Incident> incidents(IncidentQuery query) {
    return read(from -> new IncidentReader(from.handle()).incidents(query));
  }

  /**
   * Of the incidents that a query finds those whose claims may differ, told by the most documents
   * first; its number of documents, limit and offset do not count.
   */
  public List<Incident> disputable(IncidentQuery query) {
    return read(from -> new IncidentReader(from.handle()).disputable(query));
  }

  /** How many incidents a query finds, without regard to its limit and offset. */
  public int count(IncidentQuery query) {
    return read(from -> new IncidentReader(from.handle()).count(query));
  }

  /**
   * @param id an incident's id or an unambiguous beginning of it
   */
  public Incident incident(String id) {
    return read(from -> new IncidentReader(from.handle()).incident(id));
  }

  /**
   * The incidents that a campaign holds: attacks, protests and arrests of its country from its
   * first day to the last for which a total is given, those of the most documents first. Empty for
   * other incidents, and where nobody says its first day or country.
   *
   * @param limit at most so many
   */
  public List<Incident> within(Incident campaign, int limit) {
    Place place = campaign.place();
    LocalDate since = campaign.since();
    if (campaign.family() != Family.CAMPAIGN
        || since == null
        || place == null
        || place.country() == null) {
      return List.of();
    }
    LocalDate last = since;
    for (Incident.Told told : campaign.reports()) {
      LocalDate given = told.report().day().to();
      last = given != null && given.isAfter(last) ? given : last;
    }
    return incidents(
        new IncidentQuery(
            Family.UNREST, null, null, place.country(), null, since, last, null, 1, limit, 0));
  }

  /** Which of these claims come from one source, with what is known of copies. */
  public SourceGroups sources(Collection<RecordedClaim> claims) {
    Set<DocumentId> documents = new LinkedHashSet<>();
    claims.forEach(claim -> documents.add(claim.document().id()));
    List<Copy> copies = read(from -> new Copies(from.handle()).among(documents));
    return SourceGroups.of(List.copyOf(claims), copies);
  }

  /** The incident that a claim is taken to be of, empty for a claim that tells of none. */
  public Optional<Incident> incidentOf(ClaimId claim) {
    return read(from -> Optional.ofNullable(new IncidentReader(from.handle()).of(claim)));
  }

  /** Who is who, from all claims in force and what people decided. */
  public Identities identities() {
    return read(from -> new IdentityRows(from.handle()).all());
  }

  /**
   * Who is who in these documents: actors of the whole record, with what these documents alone say
   * of them.
   */
  public Identities identitiesIn(Collection<DocumentId> documents) {
    return read(from -> new IdentityRows(from.handle()).in(documents));
  }

  /**
   * Adds what a person says about who is who. It holds from now on, for documents added later too.
   *
   * @return false when this very decision was on record already
   */
  public boolean decide(Identifying decision) {
    return write(
        to -> {
          boolean added = ActorRecords.add(to.handle(), decision);
          if (added) {
            new ActorLinker(to.handle()).names(ActorRecords.names(decision));
          }
          return added;
        });
  }

  /** What people decided about who is who, oldest first. */
  public List<Identifying> actorDecisions() {
    return read(from -> ActorRecords.decisions(from.handle()));
  }

  /** The newest list of actors that somebody gave, empty where nobody did. */
  public Optional<GivenActors> givenActors() {
    return read(from -> Optional.ofNullable(ActorRecords.list(from.handle())));
  }

  /**
   * Keeps a list of actors, with which documents are read from now on.
   *
   * @return false when it is the one they are read with already
   */
  public boolean give(GivenActors list) {
    return write(to -> ActorRecords.add(to.handle(), list));
  }

  /** The places of the claims in force, those with the most claims first. */
  public List<PlaceRow> places(PlaceQuery query) {
    return read(from -> PlaceRows.of(from.handle(), query));
  }

  /** Whether this coder has read this document. */
  public boolean hasReading(DocumentId document, String coder) {
    return read(from -> from.hasReading(document, coder));
  }

  /** All documents, without their texts, in the order in which they were read. */
  public List<DocumentEntry> documents() {
    return read(Reader::documents);
  }

  /** How many claims are in force, document by document; documents without any are left out. */
  public Map<DocumentId, Integer> claimsPerDocument() {
    return read(Reader::claimsPerDocument);
  }

  /**
   * @param id a document's id or an unambiguous beginning of it
   */
  public Document document(String id) {
    return read(from -> from.document(id));
  }

  /** The sentences of a document as its newest reading cut them; passages where it cut none. */
  public List<Span> sentences(DocumentId document) {
    return read(
        from ->
            Sentences.cut(
                from.handle(), document, new CodePoints(from.document(document.value()).text())));
  }

  /** The bytes from which a document was opened. */
  public byte[] original(DocumentId document) {
    return read(from -> from.original(document));
  }

  public List<RecordedClaim> claims(ClaimQuery query) {
    return read(from -> from.claims(query).toList());
  }

  /** The same row by row, for answers of any size. The stream must be closed. */
  public Stream<RecordedClaim> streamClaims(ClaimQuery query) {
    try {
      Handle handle = readers.open();
      try {
        return new Reader(handle).claims(query).onClose(handle::close);
      } catch (JdbiException e) {
        handle.close();
        throw e;
      }
    } catch (JdbiException e) {
      throw connections.explain(e);
    }
  }

  /** How many claims a query finds, without regard to its limit and offset. */
  public int count(ClaimQuery query) {
    return read(from -> from.count(query));
  }

  /**
   * @param id a claim's id or an unambiguous beginning of it
   */
  public RecordedClaim claim(String id) {
    return read(from -> from.claim(id));
  }

  /** What a claim rests on. */
  public Why why(String id) {
    return read(from -> from.why(id));
  }

  /** All decisions, oldest first. */
  public List<Decision> decisions() {
    return read(from -> from.decisions(""));
  }

  /** The inputs that could not be read. */
  public List<Unreadable> unreadable() {
    return read(Reader::unreadable);
  }

  /** The events that a query finds, by the day on which they are said to have begun. */
  public List<TimelineDay> timeline(ClaimQuery query) {
    return read(from -> from.timeline(query));
  }

  /** The figures claimed for a measure, among the claims that a query finds, by day. */
  public List<TallyRow> tally(Measure measure, ClaimQuery query) {
    return read(
        from -> {
          try (Stream<RecordedClaim> claims =
              from.claims(
                  query.but().kind("count").measure(measure).order(ClaimQuery.Order.DAY).build())) {
            return TallyRows.of(claims);
          }
        });
  }

  /**
   * Looks for words in titles and texts without regard to case and accents, best matches first:
   * {@code "words in quotes"} as they stand, {@code OR}, {@code -word}, {@code beginning*}. No
   * query is an error; one without words finds nothing.
   */
  public List<Hit> search(String query, int limit) {
    return read(from -> Search.hits(from.handle(), query, limit));
  }

  /** Puts all that was written into the one file, which may then be copied. */
  public void checkpointForSharing() {
    if (writer != null) {
      synchronized (writer) {
        try {
          writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (JdbiException e) {
          throw connections.explain(e);
        }
      }
    }
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        checkpointForSharing();
      } catch (RecordException e) {
        // Another program is writing: what is written here is safe, and the last one to close
        // collects it.
        if (e.kind() != Kind.BUSY) {
          throw e;
        }
      } finally {
        writer.close();
      }
    }
  }

  private <T> T read(Function<Reader, T> question) {
    try {
      return readers.inTransaction(handle -> question.apply(new Reader(handle)));
    } catch (JdbiException e) {
      throw connections.explain(e);
    }
  }

  private <T> T write(Function<Writer, T> addition) {
    if (writer == null) {
      throw new RecordException(Kind.READ_ONLY, file + ": this record is open for reading only");
    }
    synchronized (writer) {
      try {
        return Transaction.of(writer, () -> addition.apply(new Writer(writer)));
      } catch (JdbiException e) {
        throw connections.explain(e);
      }
    }
  }
}
