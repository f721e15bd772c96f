package org.quipu.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.document.DocumentId;
import org.quipu.core.quantity.Measure;
import org.quipu.core.time.DateRange;

/** The values that stand in JSON as one string: ids, days, periods, and every closed vocabulary. */
final class CoreValues extends SimpleModule {
  private static final long serialVersionUID = 1L;

  CoreValues() {
    super("quipu-core");
    addSerializer(Coded.class, written(Coded.class, Coded::code));
    text(LocalDate.class, LocalDate::toString, LocalDate::parse);
    text(Instant.class, Instant::toString, Instant::parse);
    text(Period.class, Period::toString, Period::parse);
    text(DateRange.class, DateRange::toString, DateRange::parse);
    text(DocumentId.class, DocumentId::value, DocumentId::new);
    text(ClaimId.class, ClaimId::value, ClaimId::new);
    text(Measure.class, Measure::name, Measure::new);
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new Vocabularies());
  }

  private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, written(type, write));
    addDeserializer(type, new Read<>(type, read));
  }

  private static <T> JsonSerializer<T> written(Class<T> type, Function<? super T, String> write) {
    return new JsonSerializer<>() {
      @Override
      public Class<T> handledType() {
        return type;
      }

      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeString(write.apply(value));
      }
    };
  }

  private static final class Read<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> read;

    Read(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return read.apply(value);
    }
  }

  /** Enums by their codes: Jackson knows no other way to match every enum of an interface. */
  private static final class Vocabularies extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Coded.class.isAssignableFrom(type) ? vocabulary(type) : null;
    }

    @SuppressWarnings("unchecked") // the caller has seen that the type is an enum and Coded
    private static <E extends Enum<E> & Coded> JsonDeserializer<E> vocabulary(Class<?> type) {
      Class<E> members = (Class<E>) type;
      return new Read<>(members, code -> Coded.parse(members, code));
    }
  }
}
