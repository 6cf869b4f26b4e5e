/**
 * Which days are business days in Japan, when something falls due, and how dates are written.
 *
 * <p>The national holidays are the official table of the Cabinet Office (内閣府「国民の祝日」, Public Data License 1.0); past its end
 * they follow 国民の祝日に関する法律 and its history, with the equinoxes by the formula of 海上保安庁水路部 暦計算研究会編『新こよみ便利帳』 (1991), and
 * are marked provisional, because the National Astronomical Observatory announces the equinoxes one year ahead (暦要項) and
 * the law may change. Government offices also close from 12/29 to 1/3 (行政機関の休日に関する法律 art. 1). The first day of a period is
 * not counted (民法 art. 140). General calendar libraries are not used: they are wrong for Japan on hundreds of days.
 */
@NullMarked
package dev.shien.domain.calendar;

import org.jspecify.annotations.NullMarked;
