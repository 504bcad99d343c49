/** Texts of secret ballots: the pass, the box, and what both protect. */
export const ballotSecrecy = {
  sealed: {
    title: 'Your paper is in the box.',
    text: 'Nobody can see whose it is, not even those who run Norbanet. This browser alone knows that it is yours.',
    receipt: 'Your receipt. After the close it stands beside your paper in the published papers:',
    leaves: 'The receipt leaves this browser when your session ends, so that nobody who comes after you finds it. If you want to look for your paper after the close, write it down or save your pass, where nobody else reads it.',
    receiptAfter: 'The receipt that this browser holds until you sign out:',
    change: 'Until the close you can put another paper in its place, from this browser or with the saved pass.',
    again: {
      title: 'Only you know whether you have voted.',
      text: 'Your seat had its pass before, and nobody can tell whether a paper came with it. If you have voted, a paper that you cast now takes the place of the other.',
    },
    save: 'Save my pass',
  },
  noPass: {
    'not-secure': { title: 'This page is not reached securely.', text: 'Secret papers are sealed in the browser, and browsers do that over https alone. Open Norbanet at its https address. Nothing was cast.' },
    elsewhere: { title: 'Your seat’s pass was given out in another browser.', text: 'Vote there, or read in the pass that you saved there. A second pass would be a second vote, so there is none; and no pass tells whether a paper was cast.' },
    'key-not-in-record': { title: 'The server’s key is not the one in the record.', text: 'Nothing was asked and nothing was cast. A key of your own would make you known. Tell the secretariat and an auditor.' },
    restore: 'Read in a saved pass',
    badFile: 'That file is no pass to this ballot.',
  },
  secrecy: {
    title: 'What this secrecy protects, and what not',
    does: 'It protects:',
    pass: 'Your seat’s pass is signed without being seen. When it comes back with your paper, nobody can tell to whom it was given.',
    stored: 'The paper comes without a session. It is kept without a time, a number or an order, and no log, mail or message tells of it.',
    check: 'After the close the papers are published with their receipts. You find yours, and everybody can count again.',
    numbers: 'Of fewer than five papers only the outcome is told, and chambers only where nobody’s paper can be reckoned from them.',
    doesNot: 'It does not protect:',
    shown: 'You, if you show your receipt to somebody, or let somebody watch you vote.',
    browser: 'Against a browser or a computer that tells others what you do in it.',
    watched: 'Against somebody who watches all that passes through the server, its disk and its database’s log while you vote: times could be compared. Open the ballot first and vote later.',
    keys: 'Against somebody who takes the ballot’s key from the server while it is open, and the database with it: papers could be read, and papers put into the box under passes that were given out and not used. More papers than passes annul the ballot. The key is destroyed at the close.',
    refused: 'Against a server that refuses your paper. You would see that; it cannot change one unseen.',
    box: {
      chamber: 'Which chamber a paper came from: chambers are counted, so the box of each is kept apart.',
      country: 'Within your team: a country’s ballot is made of its papers, so the box of each country is kept apart. Alone in your team, you would be known to the server.',
    },
    more: 'Elections that need more than this belong into a system made for them, such as Belenios.',
  },
} as const;
