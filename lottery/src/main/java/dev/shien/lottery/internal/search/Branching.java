package dev.shien.lottery.internal.search;

import java.util.ArrayList;
import java.util.List;

/** Parts a node where its relaxation is not whole. */
final class Branching {

    private static final double FRACTIONAL = 1e-6;

    private final Relaxation relaxation;

    /** By that relaxation, which was solved for the node. */
    Branching(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    /** The parts of the node, that to be looked at first last; none if nothing is left to part. */
    List<Node> children(Node node) {
        int column = -1;
        double most = FRACTIONAL;
        for (int t = 0; t < node.from().length; t++) {
            double value = relaxation.value(t);
            double fraction = Math.abs(value - Math.rint(value));
            if (fraction > most && node.isFree(t)) {
                most = fraction;
                column = t;
            }
        }
        return column >= 0 ? halves(node, column) : isolated(node);
    }

    /** The whole count nearest to the relaxation's that the node has. */
    int nearest(Node node, int t) {
        return (int) Math.max(node.from()[t], Math.min(node.to()[t], Math.round(relaxation.value(t))));
    }

    private List<Node> halves(Node node, int column) {
        double value = relaxation.value(column);
        int floor = (int) Math.max(node.from()[column], Math.min(node.to()[column] - 1, Math.floor(value)));
        Node below = node.with(column, node.from()[column], floor);
        Node above = node.with(column, floor + 1, node.to()[column]);
        return value - floor < 0.5 ? List.of(above, below) : List.of(below, above);
    }

    /** The relaxation is whole and yet proves nothing: takes the first free count, and looks beside it later. */
    private List<Node> isolated(Node node) {
        List<Node> parts = new ArrayList<>();
        for (int t = 0; t < node.from().length && parts.isEmpty(); t++) {
            if (node.isFree(t)) {
                int at = nearest(node, t);
                add(parts, node, t, node.from()[t], at - 1);
                add(parts, node, t, at + 1, node.to()[t]);
                add(parts, node, t, at, at);
            }
        }
        return parts;
    }

    private static void add(List<Node> parts, Node node, int t, int least, int greatest) {
        if (least <= greatest) {
            parts.add(node.with(t, least, greatest));
        }
    }
}
