package dev.shien.domain.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been received of the consents of one application: a fold over its {@link ConsentEvent}s. Immutable.
 *
 * @param records what is known of each part that has arrived, by form and party
 */
public record Consents(ImmutableMap<Key, ConsentRecord> records) {

    /** Nothing has been received. */
    public static final Consents NONE = new Consents(ImmutableMap.of());

    /**
     * Which part.
     *
     * @param form the form by id
     * @param party whose part it is
     */
    public record Key(String form, Party party) {}

    /** What is known after one more event, of which it is not asked whether it is of this application. */
    public Consents after(ConsentEvent event) {
        if (event instanceof ConsentEvent.Received e) {
            return with(
                    new Key(e.sheet().form(), e.sheet().party()), new ConsentRecord(e.sheet(), e.on(), e.by(), false));
        }
        ConsentEvent.Returned e = (ConsentEvent.Returned) event;
        return part(e.form(), e.party())
                .map(r -> with(
                        new Key(e.form(), e.party()),
                        new ConsentRecord(r.sheet(), r.receivedOn(), r.receivedBy(), true)))
                .orElse(this);
    }

    /** What is known of a part, if it has arrived. */
    public Optional<ConsentRecord> part(String form, Party party) {
        return Optional.ofNullable(records.get(new Key(form, party)));
    }

    /**
     * All that is still wrong or outstanding, in the order of the forms; none if the consents are complete (requirement
     * R33).
     */
    public ImmutableList<Reason> outstanding(ImmutableList<ConsentForm> forms, Seals seals) {
        return forms.stream()
                .flatMap(form -> form.parts().stream().flatMap(part -> outstanding(form, part, seals)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether every part of every form has arrived and is in order. */
    public boolean areComplete(ImmutableList<ConsentForm> forms, Seals seals) {
        return outstanding(forms, seals).isEmpty();
    }

    /**
     * Why an event cannot be recorded, if it cannot: a part that is in order already needs no second sheet, and only a
     * part with a defect that counts is sent back, once.
     *
     * @throws IllegalArgumentException if it names a form, part or field that is not declared
     */
    public Optional<Reason> refusal(ConsentEvent event, ImmutableList<ConsentForm> forms, Seals seals) {
        if (event instanceof ConsentEvent.Received e) {
            e.sheet().partOf(forms);
            return part(e.sheet().form(), e.sheet().party())
                    .filter(r -> isInOrder(r, forms, seals))
                    .map(r -> ConsentReasons.inOrderAlready(r.sheet()));
        }
        ConsentEvent.Returned e = (ConsentEvent.Returned) event;
        ConsentSheet.inOrder(e.form(), e.party()).partOf(forms);
        boolean returnable = part(e.form(), e.party())
                .filter(r -> !r.returned() && !isInOrder(r, forms, seals))
                .isPresent();
        return returnable ? Optional.empty() : Optional.of(ConsentReasons.nothingToReturn(e.form(), e.party()));
    }

    private static boolean isInOrder(ConsentRecord record, ImmutableList<ConsentForm> forms, Seals seals) {
        return !record.returned()
                && seals.counting(record.sheet().partOf(forms), record.sheet().defects())
                        .isEmpty();
    }

    private Stream<Reason> outstanding(ConsentForm form, ConsentPart part, Seals seals) {
        Optional<ConsentRecord> record = part(form.id(), part.party());
        if (record.isEmpty()) {
            return Stream.of(ConsentReasons.missing(form, part));
        }
        Stream<Reason> defects = seals.counting(part, record.get().sheet().defects()).stream()
                .map(d -> ConsentReasons.defective(form, part, d));
        return record.get().returned()
                ? Stream.concat(Stream.of(ConsentReasons.returned(form, part)), defects)
                : defects;
    }

    private Consents with(Key key, ConsentRecord record) {
        return new Consents(ImmutableMap.<Key, ConsentRecord>builder()
                .putAll(records)
                .put(key, record)
                .buildKeepingLast());
    }
}
