/** Texts of secret ballots: the pass, the box, and what both protect. */
export const ballotSecrecy = {
  sealed: {
    title: 'Your ballot is in the box.',
    text:
      'It carries no name, and no member can see whose it is. From whom it is secret, and from ' +
      'whom it is not, is explained below.',
    receipt:
      'Your receipt. After the close it is shown beside your ballot among the published ballot papers:',
    leaves:
      'The receipt is removed from this browser when your session ends, so that no one who uses ' +
      'the browser after you finds it. If you want to look for your ballot after the close, write ' +
      'the receipt down or save your pass, in a place where no one else reads it.',
    receiptAfter: 'The receipt that this browser keeps until you sign out:',
    change:
      'Until the close you can replace this ballot with another one, from this browser or ' +
      'with the saved pass.',
    again: {
      title: 'Only you know whether you have voted.',
      text:
        'The pass of your seat was issued before, and no one can tell whether a ballot paper was ' +
        'submitted with it. If you have voted, a ballot that you submit now replaces the earlier ' +
        'one.',
    },
    save: 'Save my pass',
  },
  noPass: {
    'not-secure': {
      title: 'The connection to this page is not secure.',
      text:
        'Secret ballot papers are sealed in the browser, and browsers do that only over https. ' +
        'Open Norbanet at its https address. Nothing was submitted.',
    },
    elsewhere: {
      title: 'Your seat’s pass was issued in another browser.',
      text:
        'Vote there, or load the pass that you saved there. A second pass would be a second vote, ' +
        'so there is none; and no pass shows whether a ballot paper was submitted.',
    },
    'key-not-in-record': {
      title: 'The server’s key is not the one in the record.',
      text:
        'Nothing was requested and nothing was submitted. A key used for you alone would identify ' +
        'you. Tell the secretariat and an auditor.',
    },
    restore: 'Load a saved pass',
    badFile: 'This file is not a pass for this ballot.',
  },
  secrecy: {
    title: 'What is secret, and from whom',
    does:
      'Who cast which ballot paper is secret from every member, from the secretariat and the ' +
      'auditors, and from anyone who reads what the server stores:',
    pass:
      'Your seat’s pass is signed without being seen. When it comes back with your ballot paper, ' +
      'no one can tell to whom it was issued.',
    stored:
      'The ballot paper arrives without a session. It is stored without a time, a number or an ' +
      'order, and no log, email or message mentions it.',
    check:
      'After the close the ballot papers are published with their receipts. You can find yours, ' +
      'and anyone can count them again.',
    numbers:
      'If there are fewer than five ballot papers, only the outcome is shown; chambers are shown ' +
      'only where no one’s ballot paper can be worked out from them.',
    doesNot: 'It is not secret from:',
    shown: 'People to whom you show your receipt, or who watch you vote.',
    browser: 'A browser or computer that tells others what you do in it.',
    watched:
      'People who run the server, if they watch everything that passes through it, its disk and ' +
      'its database’s log while you vote: they could compare times. This is harder for them if you ' +
      'open the ballot first and vote later.',
    keys:
      'People who take the ballot’s key from the server while the ballot is open, and the database ' +
      'with it: they could read ballot papers, and put ballot papers into the box under passes ' +
      'that were issued and not used. If there are more ballot papers than passes, the ballot is ' +
      'annulled. The key is destroyed at the close.',
    refused:
      'A server could refuse your ballot paper. You would see that; the server cannot change a ' +
      'ballot paper without this being seen.',
    box: {
      chamber:
        'As to your chamber, anyone who reads what the server stores: chambers are counted, so the ' +
        'box of each chamber is kept separate.',
      country:
        'As to your country, anyone who reads what the server stores: a country ballot is made of ' +
        'its team’s ballot papers, so the box of each country is kept separate. If you are the ' +
        'only one of your team who votes, your ballot paper is known from that.',
    },
    also: 'Two more points:',
    more: 'Elections that need more than this should use a system made for them, such as Belenios.',
  },
} as const;
