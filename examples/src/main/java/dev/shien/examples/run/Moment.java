package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.intake.Form;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.stream.Stream;

/** Something that is replayed: a form that arrives, or a happening. */
sealed interface Moment {

    /** When it is. */
    OffsetDateTime at();

    /** A form arrives. */
    record Arrival(Form form) implements Moment {
        @Override
        public OffsetDateTime at() {
            return form.submittedAt();
        }
    }

    /** Something else happens. */
    record Event(Happening happening) implements Moment {
        @Override
        public OffsetDateTime at() {
            return happening.at();
        }
    }

    /** Forms and happenings in the order of time; of one instant forms first, otherwise as in their files. */
    static ImmutableList<Moment> inOrder(ImmutableList<Form> forms, ImmutableList<Happening> happenings) {
        Stream<Moment> arrivals = forms.stream().map(Arrival::new);
        Stream<Moment> events = happenings.stream().map(Event::new);
        return Stream.concat(arrivals, events)
                .sorted(Comparator.comparing(m -> m.at().toInstant()))
                .collect(ImmutableList.toImmutableList());
    }
}
