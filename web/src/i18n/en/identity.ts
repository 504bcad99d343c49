/** Texts of the identity pages. */
export const identity = {
  signIn: {
    title: 'Sign in',
    lead: 'Norbanet is the workspace of the Nordic Baltic Network. Members join by invitation.',
    back: 'Your session has ended. Sign in to return to where you were.',
    email: 'Email address',
    passphrase: 'Passphrase',
    verb: 'Sign in',
    forgot:
      'Forgotten your passphrase, or never had one? Ask the secretariat to send you an invitation. The ' +
      'invitation can be opened once and lets you choose a new passphrase.',
    public: 'The contact details of the national teams are open to everyone:',
    teams: 'National teams',
  },
  welcome: {
    title: 'Welcome to Norbanet',
    renewTitle: 'Choose a new passphrase',
    linkTitle: 'Sign in by link',
    lead: 'You have been invited as {{name}}, {{organisation}}. Choose a passphrase to join.',
    renewLead:
      'This page is for {{name}}, {{organisation}}. Once you set the new passphrase, the old one stops ' +
      'working and you are signed out everywhere else.',
    linkLead: 'You will sign in as {{name}}, {{organisation}}. The link can be opened once.',
    linkVerb: 'Sign in as {{name}}',
    email: 'You sign in with',
    passphrase: 'Passphrase',
    hint:
      '15 characters or more. Several words that only you would put together are easy to remember and ' +
      'hard to guess. Spaces count. Digits and special characters are not required. You can paste the ' +
      'passphrase from a password manager.',
    verb: 'Join',
    renewVerb: 'Set the new passphrase',
    spent: 'This link no longer works',
    spentText:
      'The link has already been used, has been replaced by a newer one, or has expired. Ask the ' +
      'secretariat to send you a new one. If you have an account, sign in.',
    toSignIn: 'Go to sign-in',
  },
  strength: {
    missing_one: '{{count}} more character is needed',
    missing_other: '{{count}} more characters are needed',
    'too-long': 'Longer than 256 characters: please shorten it',
    'too-common': 'Widely used: this is one of the first to be guessed',
    'too-uniform': 'The same few characters repeated are quickly guessed',
    'holds-your-name':
      'Little more than names that others know: yours, the Network’s or a country’s. These are guessed early',
    'holds-known-words':
      'Little more than words that many people use in passphrases. These are guessed first',
    'holds-patterns':
      'Little more than rows of keys, number sequences, years or repetitions. These are guessed first',
    enough: 'Long enough. Two more words would make it good',
    good: 'Good: long and varied',
    strong: 'Strong: practically impossible to guess',
  },
  sessions: {
    title: 'My signed-in devices',
    lead:
      'A session ends automatically after 30 minutes without use, and after 12 hours in any case. If you ' +
      'have left a device behind, end its session here.',
    list: 'My sessions',
    unknownDevice: 'Unknown device',
    here: 'This device',
    used: 'last used {{time}}',
    opened: 'signed in {{time}}',
    end: 'End',
    endNamed: 'End the session on {{device}}, signed in {{time}}',
    ended: 'The session has ended.',
    all: 'Sign out everywhere',
    allTitle: 'Sign out everywhere?',
    allConsequence_one: 'Your session on this device ends immediately.',
    allConsequence_other:
      'All {{count}} sessions end immediately, including the one on this device. Anything you have typed ' +
      'and not saved is lost.',
  },
} as const;
