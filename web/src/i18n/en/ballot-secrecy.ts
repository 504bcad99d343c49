/** Texts of secret ballots: the pass, the box, and what both protect. */
export const ballotSecrecy = {
  sealed: {
    title: 'Your paper is in the box.',
    text:
      'It carries no name, and no member can see whose it is. From whom this is secret, and from ' +
      'whom not, stands below.',
    receipt: 'Your receipt. After the close it stands beside your paper in the published papers:',
    leaves:
      'The receipt leaves this browser when your session ends, so that nobody who comes after you ' +
      'finds it. If you want to look for your paper after the close, write it down or save your ' +
      'pass, where nobody else reads it.',
    receiptAfter: 'The receipt that this browser holds until you sign out:',
    change:
      'Until the close you can put another paper in its place, from this browser or with the saved pass.',
    again: {
      title: 'Only you know whether you have voted.',
      text:
        'Your seat had its pass before, and nobody can tell whether a paper came with it. If you ' +
        'have voted, a paper that you cast now takes the place of the other.',
    },
    save: 'Save my pass',
  },
  noPass: {
    'not-secure': {
      title: 'This page is not reached securely.',
      text:
        'Secret papers are sealed in the browser, and browsers do that over https alone. Open ' +
        'Norbanet at its https address. Nothing was cast.',
    },
    elsewhere: {
      title: 'Your seat’s pass was given out in another browser.',
      text:
        'Vote there, or read in the pass that you saved there. A second pass would be a second vote, ' +
        'so there is none; and no pass tells whether a paper was cast.',
    },
    'key-not-in-record': {
      title: 'The server’s key is not the one in the record.',
      text:
        'Nothing was asked and nothing was cast. A key of your own would make you known. Tell the ' +
        'secretariat and an auditor.',
    },
    restore: 'Read in a saved pass',
    badFile: 'That file is no pass to this ballot.',
  },
  secrecy: {
    title: 'What is secret, and from whom',
    does:
      'Who cast which paper is secret from every member, from the secretariat and the auditors, ' +
      'and from whoever reads what the server keeps:',
    pass:
      'Your seat’s pass is signed without being seen. When it comes back with your paper, nobody ' +
      'can tell to whom it was given.',
    stored:
      'The paper comes without a session. It is kept without a time, a number or an order, and no ' +
      'log, mail or message tells of it.',
    check:
      'After the close the papers are published with their receipts. You find yours, and everybody can count again.',
    numbers:
      'Of fewer than five papers only the outcome is told, and chambers only where nobody’s paper ' +
      'can be reckoned from them.',
    doesNot: 'It is not secret from:',
    shown: 'Those to whom you show your receipt, or who watch you vote.',
    browser: 'A browser or computer that tells others what you do in it.',
    watched:
      'Those who run the server, if they watch all that passes through it, its disk and its ' +
      'database’s log while you vote: they could compare times. It is harder for them if you open ' +
      'the ballot first and vote later.',
    keys:
      'Those who take the ballot’s key from the server while it is open, and the database with it: ' +
      'they could read papers, and put papers into the box under passes that were given out and ' +
      'not used. More papers than passes annul the ballot. The key is destroyed at the close.',
    refused: 'A server could refuse your paper. You would see that; it cannot change one unseen.',
    box: {
      chamber:
        'As to your chamber, whoever reads what the server keeps: chambers are counted, so the box ' +
        'of each is kept apart.',
      country:
        'As to your country, whoever reads what the server keeps: a country’s ballot is made of its ' +
        'team’s papers, so the box of each country is kept apart. If you alone of your team vote, ' +
        'your paper is known by that.',
    },
    also: 'And two things more:',
    more: 'Elections that need more than this belong into a system made for them, such as Belenios.',
  },
} as const;
