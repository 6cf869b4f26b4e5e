package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;

/**
 * Those of one quota who wait (補欠), next first.
 *
 * @param quota the quota
 * @param receipts their receipt numbers in the order of their tickets
 */
public record QuotaWaitlist(String quota, ImmutableList<String> receipts) {}
