/** En feilkode i ord: hva som skjedde, hva som ble bevart, og hva man kan gjøre. */
export const problems = {
  unknown: {
    title: 'Noe gikk galt hos oss',
    kept: 'Ingenting er endret. Det du har skrevet, står fortsatt på siden.',
    next: 'Prøv igjen om litt. Skjer det på nytt, oppgi nummeret {{reference}} til sekretariatet.',
  },
  offline: {
    title: 'Ingen forbindelse med Norbanet',
    kept: 'Ingenting er sendt. Det du har skrevet, står fortsatt på siden.',
    next: 'Kontroller forbindelsen og prøv igjen.',
  },
} as const;
