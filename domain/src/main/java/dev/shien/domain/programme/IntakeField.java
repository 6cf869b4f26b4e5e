package dev.shien.domain.programme;

/** What a column of the applications file can say of an applicant. */
public enum IntakeField {
    /** The form tool's own number of the form. */
    FORM_ID,
    /** When the form was sent, in the programme's zone unless an offset is given. */
    SUBMITTED_AT,
    /** The call by id. */
    CALL,
    /** The name of the company or, of a sole proprietor, of the person or business. */
    NAME,
    /** The legal form. */
    LEGAL_FORM,
    /** The corporate number. */
    CORPORATE_NUMBER,
    /** The JSIC code of the main business (A4). */
    INDUSTRY,
    /** Capital or total contributions in yen. */
    CAPITAL,
    /** Regular employees (A6). */
    EMPLOYEES,
    /** The postal code of the principal place of business. */
    POSTAL_CODE,
    /** The address of the principal place of business, beginning with its prefecture unless that has its own column. */
    ADDRESS,
    /** The prefecture of the principal place of business. */
    PREFECTURE,
    /** The address of the registered head office, beginning with its prefecture (A7). */
    HEAD_OFFICE,
    /** The name of the company's representative. */
    REPRESENTATIVE,
    /** The representative's title. */
    REPRESENTATIVE_TITLE,
    /** The participant's name. */
    PARTICIPANT,
    /** How the participant's name is read. */
    PARTICIPANT_KANA,
    /** The participant's department and position. */
    PARTICIPANT_ROLE,
    /** The telephone number for the level check. */
    PHONE,
    /** The address for notices. */
    EMAIL,
    /** The course that the applicant chose, by a quota's id or name. */
    COURSE,
    /** The answer to a further question, which the column names. */
    ANSWER,
    /** Read by nobody: a column of the form tool that is passed over. */
    IGNORED
}
