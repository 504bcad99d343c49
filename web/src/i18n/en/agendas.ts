/** Texts of the agendas pages. */
export const agendas = {} as const;
