package fr.cahier.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Facts and settings as JSON: identifiers, codes, days and amounts as plain strings, what is absent left out. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Records are their components; a method such as isHandler() is none.
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            // A journal outlives the program that wrote it.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(FirmList.class, PlainArray.class)
            .addModule(plainStrings())
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not JSON: " + value.getClass(), impossible);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            // Without its text, which may be somebody's letter.
            broken.clearLocation();
            throw new IllegalStateException("Not " + type.getSimpleName() + ": " + broken.getOriginalMessage());
        }
    }

    private static SimpleModule plainStrings() {
        var module = new SimpleModule();
        plain(module, Code.class, Code::new);
        plain(module, PersonId.class, PersonId::new);
        plain(module, ComplaintNumber.class, ComplaintNumber::parse);
        plain(module, MalfunctionId.class, MalfunctionId::parse);
        plain(module, Euros.class, Euros::parse);
        plain(module, LocalDate.class, LocalDate::parse);
        plain(module, ZoneId.class, ZoneId::of);
        return module;
    }

    private static <T> void plain(SimpleModule module, Class<T> type, Function<String, T> parsed) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Plain<>(type, parsed));
    }

    private static final class Plain<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parsed;

        Plain(Class<T> type, Function<String, T> parsed) {
            super(type);
            this.parsed = parsed;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parsed.apply(text);
        }
    }

    /** A list of the firm is its entries. */
    @SuppressWarnings("UnusedVariable") // Jackson reads the signature.
    private abstract static class PlainArray<T extends Listed> {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainArray(List<T> entries) {}

        @JsonValue
        abstract List<T> entries();
    }
}
