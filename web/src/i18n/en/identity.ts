/** Texts of the identity pages. */
export const identity = {
  signIn: {
    title: 'Sign in',
    lead: 'Norbanet is the working place of the Nordic Baltic Network. Members come in by invitation.',
    back: 'Your session has ended. Sign in and you come back to where you were.',
    email: 'Mail address',
    passphrase: 'Passphrase',
    verb: 'Sign in',
    forgot:
      'Forgot your passphrase, or never had one? Ask the secretariat to send you an invitation. It ' +
      'opens once and lets you choose a new passphrase.',
    public: 'The contacts of the national teams are open to everyone:',
    teams: 'National teams',
  },
  welcome: {
    title: 'Welcome to Norbanet',
    renewTitle: 'Choose a new passphrase',
    linkTitle: 'Sign in by link',
    lead: 'You were invited as {{name}}, {{organisation}}. Choose a passphrase and you are in.',
    renewLead:
      'This is for {{name}}, {{organisation}}. With the new passphrase the old one stops working, ' +
      'and you are signed out everywhere else.',
    linkLead: 'You come in as {{name}}, {{organisation}}. The link opens once.',
    linkVerb: 'Sign in as {{name}}',
    email: 'You sign in with',
    passphrase: 'Passphrase',
    hint:
      '15 characters or more. Several words that only you would put together are easy to keep in ' +
      'mind and hard to guess. Spaces count; no digits or signs are asked for. You can paste it ' +
      'from a password manager.',
    verb: 'Join',
    renewVerb: 'Set the new passphrase',
    spent: 'This link does not open any more',
    spentText:
      'It was used, replaced by a newer one, or is older than it may be. Ask the secretariat to ' +
      'send you a new one. If you have an account, sign in.',
    toSignIn: 'Go to sign in',
  },
  strength: {
    missing_one: '{{count}} more character is needed',
    missing_other: '{{count}} more characters are needed',
    'too-long': 'Longer than 256 characters: please shorten it',
    'too-common': 'Well known: guessing starts with this one',
    'too-uniform': 'The same few characters over and over are guessed quickly',
    'holds-your-name':
      'Little more than names that others know: yours, the Network’s, a country’s. Guessing tries these early',
    'holds-known-words':
      'Little more than words that many use in passphrases. Guessing puts these together first',
    'holds-patterns':
      'Little more than rows of keys, counting up, years or repeats. Guessing tries these first',
    enough: 'Long enough. Two more words would make it good',
    good: 'Good: long and varied',
    strong: 'Strong: guessing it is hopeless',
  },
  sessions: {
    title: 'Where I am signed in',
    lead:
      'A session ends by itself after 30 minutes without use, and after 12 hours in any case. End ' +
      'one here if you left a device behind.',
    list: 'My sessions',
    unknownDevice: 'Unknown device',
    here: 'This device',
    used: 'used {{time}}',
    opened: 'signed in {{time}}',
    end: 'End',
    endNamed: 'End the session on {{device}}, signed in {{time}}',
    ended: 'The session has ended.',
    all: 'Sign out everywhere',
    allTitle: 'Sign out everywhere?',
    allConsequence_one: 'Your session here ends at once, on this device.',
    allConsequence_other:
      'All {{count}} sessions end at once, also the one on this device. What you typed and did not save is lost.',
  },
} as const;
