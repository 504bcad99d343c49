/** Texts of the page on which anyone can count a ballot again. */
export const ballotCheck = {
  fault: {
    'wrong-paper': 'a ballot paper of another kind',
    'unknown-option': 'an option that is not on the ballot',
    'repeated-option': 'an option named twice',
    'empty-rank': 'an empty rank',
    'equal-ranks': 'equal ranks, which this method does not count',
    'not-a-whole-number': 'not a whole number',
    'out-of-range': 'a number out of range',
    'too-many-dots': 'too many dots',
    'block-without-reason': 'a block without a reason',
    'block-without-paragraph': 'a block without its paragraph',
    'reservations-without-reason': 'reservations without a reason',
  },
  check: {
    title: 'Check it yourself',
    lead:
      'A ballot is counted again here, in your browser, by the same library that counted it. Once ' +
      'this page is open, it needs no network connection.',
    file: 'File to check',
    fileHelp:
      'The bundle of a ballot (JSON), or ballot papers as a table (CSV), in BLT or in PrefLib’s format.',
    unreadable: 'This file cannot be counted.',
    noBundle: 'The file is not the bundle of a ballot, or part of the bundle is missing.',
    badLine: 'Line {{line}}: {{why}}.',
    why: {
      'no-poll': 'the file does not state what was voted on',
      'no-papers': 'ballot papers are missing, or one of them does not end',
      'no-rules':
        'the file does not state by which rules its ballot papers are counted, as older files did ' +
        'not; open the ballot’s bundle (JSON) here and download the table again',
      'unknown-rule': 'a rule that is not known here',
      'bad-seat': 'a seat that is listed twice, or for which the table does not state whether it voted',
      'unknown-option': 'an option that the file does not name',
      'repeated-option': 'an option is named twice on a ballot paper',
      'equal-ranks': 'equal ranks',
      'bad-number': 'a number is expected here',
    },
    holds: 'All checks passed.',
    holdsText:
      'The record is complete, the ballot papers are those in the record, and they give the result ' +
      'that was reported.',
    fails_one: 'One check failed.',
    fails_other: '{{count}} checks failed.',
    failsText: 'The list shows what failed, and names the first entry that is wrong. Show it to an auditor.',
    ok: 'Passed:',
    bad: 'Failed:',
    at: 'The first wrong entry is number {{place}}.',
    what: {
      chain: 'Each entry in the record follows from the entries before it.',
      opening: 'The question, the options and the rules are those of the opening.',
      receipts:
        'Every ballot paper matches its receipt, and every receipt in the record has its ballot paper.',
      number: 'There are no more ballot papers than could be cast.',
      bundle: 'The ballot papers and the result are those recorded at the close.',
      result: 'The ballot papers, counted again, give the same result.',
    },
    compare: 'Compare it with the hash in the email that your seat received at the close.',
    mine: 'Find my ballot',
    receipt: 'My receipt',
    receiptHelp: 'The 64 characters shown on the ballot’s page.',
    found: 'This is the ballot paper for your receipt:',
    replaced: 'The ballot paper for this receipt was replaced by a later one, as its voter asked.',
    inRecord:
      'Your receipt is in the record, so your ballot paper was counted. The ballot papers of a ' +
      'team are not published.',
    notFound: 'No ballot paper in this ballot has this receipt.',
    recount: 'Recount',
    export: 'Download the ballot papers',
    exportHelp:
      'For other programs. Each of these files contains the rules of the count and can be opened ' +
      'again on this page.',
    exportCountries:
      'Where countries are counted, the PrefLib file contains the country ballots, not the ballot ' +
      'papers of their seats.',
    formats: { json: 'Bundle (JSON)', csv: 'Table (CSV)', blt: 'BLT', toi: 'PrefLib (toi)' },
    noTitle: 'Ballot papers without a title',
    carried: 'The file states how it is counted:',
    chosen: 'The file does not state how it is counted. You chose:',
    unruled: {
      title: 'This file does not state how its ballot papers are counted.',
      text:
        'Other programs leave that out. Choose the rules; each ballot paper then counts the same, ' +
        'no matter who cast it.',
      method: 'Method',
      places: 'Places',
      count: 'Count the ballot papers',
    },
    imported_one: '{{count}} ballot paper, counted by this method: {{method}}.',
    imported_other: '{{count}} ballot papers, counted by this method: {{method}}.',
    refused_one: '{{count}} ballot paper cannot be counted:',
    refused_other: '{{count}} ballot papers cannot be counted:',
    refusedPaper: 'Ballot paper {{paper}}: {{faults}}',
  },
} as const;
