/**
 * Who applies: the company or sole proprietor, its numbers, industry, offices and people, as values that refuse
 * nonsense; and when two applicants are the same company or of one group.
 *
 * <p>The corporate number's check digit is that of 法人番号の指定等に関する省令 (平成26年財務省令第70号) art. 2; the industries are those
 * of the Japan Standard Industrial Classification, revision 14 (令和5年総務省告示第256号); the prefectures' codes are those of JIS X
 * 0401.
 */
@NullMarked
package dev.shien.domain.applicant;

import org.jspecify.annotations.NullMarked;
