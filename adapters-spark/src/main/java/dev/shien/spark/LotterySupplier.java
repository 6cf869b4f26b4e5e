package dev.shien.spark;

import dev.shien.domain.selection.Lottery;
import java.io.Serializable;
import java.util.function.Supplier;

/** Gives the lottery on whatever machine a task runs, such as {@code QuotaLottery::create}: a lottery itself is not sent. */
@FunctionalInterface
public interface LotterySupplier extends Supplier<Lottery>, Serializable {}
