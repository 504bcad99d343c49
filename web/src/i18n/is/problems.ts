/** Villukóði í orðum: hvað gerðist, hvað varðveittist og hvað er til ráða. */
export const problems = {
  unknown: {
    title: 'Eitthvað fór úrskeiðis hjá okkur',
    kept: 'Engu var breytt. Það sem þú skrifaðir er enn á síðunni.',
    next: 'Reyndu aftur eftir smástund. Ef þetta gerist á ný skaltu gefa skrifstofunni upp númerið {{reference}}.',
  },
  offline: {
    title: 'Ekkert samband við Norbanet',
    kept: 'Ekkert var sent. Það sem þú skrifaðir er enn á síðunni.',
    next: 'Athugaðu sambandið og reyndu aftur.',
  },
} as const;
