package dev.shien.domain.consent;

import com.google.common.collect.ImmutableList;

/** Whether a signature stands for a seal on a consent form (A21). */
public enum Seals {
    /** A part that asks for a seal needs it. */
    REQUIRED,
    /** A part that asks for a seal is in order without it if it is signed. */
    SIGNATURE_SUFFICES;

    /** Those of a part's defects that keep it from being in order. */
    public ImmutableList<Defect> counting(ConsentPart part, ImmutableList<Defect> defects) {
        boolean signed = defects.stream().noneMatch(d -> d.kind() == Defect.Kind.NO_SIGNATURE);
        boolean sealNeeded = part.seal().isPresent() && !(this == SIGNATURE_SUFFICES && signed);
        return defects.stream()
                .filter(d -> d.kind() != Defect.Kind.NO_SEAL || sealNeeded)
                .collect(ImmutableList.toImmutableList());
    }
}
