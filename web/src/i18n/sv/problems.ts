/** En felkod i ord: vad som hände, vad som finns kvar och vad man kan göra. */
export const problems = {
  unknown: {
    title: 'Något gick fel hos oss',
    kept: 'Ingenting har ändrats. Det du har skrivit finns kvar på sidan.',
    next: 'Försök igen om en stund. Händer det på nytt, uppge numret {{reference}} till sekretariatet.',
  },
  offline: {
    title: 'Ingen förbindelse med Norbanet',
    kept: 'Ingenting har skickats. Det du har skrivit finns kvar på sidan.',
    next: 'Kontrollera förbindelsen och försök igen.',
  },
} as const;
