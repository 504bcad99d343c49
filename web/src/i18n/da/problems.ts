/** En fejlkode i ord: hvad der skete, hvad der blev bevaret, og hvad man kan gøre. */
export const problems = {
  unknown: {
    title: 'Der gik noget galt hos os',
    kept: 'Intet er ændret. Det, du har skrevet, står stadig på siden.',
    next: 'Prøv igen om lidt. Sker det igen, så oplys nummeret {{reference}} til sekretariatet.',
  },
  offline: {
    title: 'Ingen forbindelse til Norbanet',
    kept: 'Intet er sendt. Det, du har skrevet, står stadig på siden.',
    next: 'Kontrollér forbindelsen, og prøv igen.',
  },
} as const;
