/** Kļūdas kods vārdos: kas notika, kas saglabājās un ko darīt. */
export const problems = {
  unknown: {
    title: 'Mūsu pusē kaut kas nogāja greizi',
    kept: 'Nekas netika mainīts. Jūsu rakstītais joprojām ir šajā lapā.',
    next: 'Pēc brīža mēģiniet vēlreiz. Ja tas atkārtojas, nosauciet sekretariātam numuru {{reference}}.',
  },
  offline: {
    title: 'Nav savienojuma ar Norbanet',
    kept: 'Nekas netika nosūtīts. Jūsu rakstītais joprojām ir šajā lapā.',
    next: 'Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  },
} as const;
