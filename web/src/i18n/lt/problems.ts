/** Klaidos kodas žodžiais: kas įvyko, kas išliko ir ką daryti. */
export const problems = {
  unknown: {
    title: 'Mūsų pusėje kažkas nepavyko',
    kept: 'Niekas nepakeista. Tai, ką parašėte, tebėra šiame puslapyje.',
    next: 'Po akimirkos bandykite dar kartą. Jei tai pasikartos, nurodykite sekretoriatui numerį {{reference}}.',
  },
  offline: {
    title: 'Nėra ryšio su Norbanet',
    kept: 'Niekas neišsiųsta. Tai, ką parašėte, tebėra šiame puslapyje.',
    next: 'Patikrinkite ryšį ir bandykite dar kartą.',
  },
} as const;
