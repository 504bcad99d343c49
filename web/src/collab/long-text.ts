/** Texts of more clauses than this are laid out where they are read only. */
const LONG_TEXT_CLAUSES = 60;

export const isLongText = (clauses: number): boolean => clauses > LONG_TEXT_CLAUSES;
