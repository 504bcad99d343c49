/** Texts of more clauses than this are laid out where they are read only. */
const LONG = 60;

export const isLong = (clauses: number): boolean => clauses > LONG;
