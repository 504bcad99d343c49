/** Texts of the frame and of the kit: what every page may need. */
export const shell = {
  product: 'Norbanet',
  network: 'Nordic Baltic Network',
  skip: 'Skip to content',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Main menu',
    home: 'Home',
    meetings: 'Meetings',
    standards: 'Standards',
    priorities: 'Priorities',
    library: 'Library',
    network: 'Network',
  },
  me: {
    label: 'My account: {{name}}',
    theme: 'Colour theme',
    light: 'Light',
    dark: 'Dark',
    system: 'Same as device',
    language: 'Language',
    languageHelp:
      'The menu, the ballots and their results are available in nine languages. The other pages are ' +
      'currently in English only.',
    reminders: 'My reminders',
    contributions: 'My contributions',
    directory: 'My directory entries',
    sessions: 'My signed-in devices',
    actions: 'My activity',
    archive: 'Offline archive',
    audit: 'Audit log',
    safeguarding: 'Safeguarding reports',
    signOut: 'Sign out',
  },
  search: 'Search',
  bell: 'Notifications',
  unreadCount_one: '{{count}} unread',
  unreadCount_other: '{{count}} unread',
  unreadMany: 'more than 99 unread',
  notified: 'You have a new notification.',
  signIn: 'Sign in',
  publicNav: 'Public pages',
  published: 'Standards',
  teams: 'National teams',
  connection: {
    offline:
      'You have been offline since {{time}}. What you see may be out of date. What you write is kept on ' +
      'this page until the connection is restored.',
    back: 'You are connected again. The page is up to date.',
  },
  missing: {
    title: 'Page not available',
    text:
      'There is no page at this address, or you do not have access to it. If someone sent you the link, ' +
      'ask them whether you have been invited.',
    home: 'Go to Home',
  },
  crash: {
    title: 'This page stopped working',
    text:
      'Something on this page went wrong. Everything you had already saved is safe. Reloading the page ' +
      'usually helps. If it does not, tell the secretariat what you were doing.',
    again: 'Reload the page',
  },
  part: {
    title: 'This part cannot be shown',
    text:
      'Something in this part went wrong. The rest of the page is not affected, and what you saved is safe. ' +
      'If reloading the page does not help, tell the secretariat what you were doing.',
  },
  partNotLoaded: {
    title: 'This part was not loaded',
    text:
      'You may be offline, or Norbanet may have been updated. What you typed is still on this page. ' +
      'Try again once you are connected. If that does not help, wait until everything is saved, ' +
      'then load the page again.',
  },
  stale: {
    title: 'Norbanet has been updated',
    text:
      'A new version was released while this page was open. Reload the page to continue. Your saved work ' +
      'is safe.',
  },
  safeguard: {
    checking: 'This text is being checked for personal data. Try again in a moment.',
    held: 'This text seems to contain a number that belongs to a person. Replace the number first.',
  },
  loading: 'Loading',
  again: 'Try again',
  more: 'Show more',
  noMore: 'There are no more entries.',
  close: 'Close',
  cancel: 'Cancel',
  thread: 'The thread',
  required: 'required',
  save: {
    saving: 'Saving…',
    saved: 'Saved',
    unsaved_one: '{{count}} change not saved yet',
    unsaved_other: '{{count}} changes not saved yet',
    offline_one: '{{count}} change not saved yet, offline since {{time}}',
    offline_other: '{{count}} changes not saved yet, offline since {{time}}',
    offlineClean: 'Offline since {{time}}',
    refused: 'Not saved',
  },
  unsaved: {
    title: 'Unsaved changes',
    there: '{{label}} ({{title}})',
    here: '{{label}}, in a closed form on this page',
    discard: 'Discard',
    discardNamed: 'Discard: {{label}} ({{title}})',
    ask: 'Discard this text?',
    askText: 'What you wrote in “{{label}}” ({{title}}) is not saved anywhere else.',
    text: 'Changes to the text',
    cameBack: 'The text you wrote earlier has been restored. It is not saved yet.',
    signOutAsk: 'Sign out and lose unsaved changes?',
    signOutText:
      'Unsaved changes are kept only in this window, and nothing of them remains after you sign out.',
    signOutVerb: 'Discard and sign out',
    newer: 'Someone else has saved changes here in the meantime. The saved version now reads:',
    newerNothing: '(no text)',
    ticked: 'yes',
    notTicked: 'no',
    theirs: 'Use their version',
    mine: 'Continue with my version',
  },
  confirm: { unless: 'Nothing happens until you press the button.' },
  time: {
    here: 'your local time',
    host: 'host’s local time',
    range: '{{from}} to {{to}}',
  },
  sort: {
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    drag: 'Drag {{name}} to another position',
    moved: '{{name}} is now in position {{position}} of {{total}}.',
  },
  file: {
    choose: 'Choose a file',
    chooseMany: 'Choose files',
    drop: 'or drop it here, up to {{size}}',
    dropMany: 'or drop them here, up to {{size}} each',
    tooBig: '{{name}} is larger than {{size}} and was not added.',
    number:
      '{{name}} was not added: its name seems to contain a number that belongs to a person. Rename the ' +
      'file on your device and choose it again.',
    unchecked: '{{name}} could not be checked and was not added. Choose it again in a moment.',
    remove: 'Remove {{name}}',
    uploading: 'Uploading {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Reading now: {{names}}',
    typing_one: '{{names}} is writing…',
    typing_other: '{{names}} are writing…',
  },
  unread: 'unread',
  idle: {
    title: 'Are you still there?',
    text:
      'There has been no activity here for a while. You will be signed out at {{time}} so that no one ' +
      'else can read this page. What you typed stays on the page.',
    stay: 'Stay signed in',
  },
  ended: {
    title: 'You have been signed out',
    text: 'Your session has ended. Sign in to continue: what you typed is still on this page.',
    email: 'Email address',
    passphrase: 'Passphrase',
    leave: 'Leave this page and discard what I typed',
  },
  fault: {
    missing: 'Fill in this field.',
    choose: 'Choose an option.',
    tick: 'Tick this box to continue.',
    email: 'This is not a valid email address. Check it and try again.',
    address: 'This is not a valid web address. Enter one that begins with https://.',
    short: 'This is too short. Enter at least {{least}} characters.',
    long: 'This is too long. Enter at most {{most}} characters.',
    least: 'Enter {{least}} or more.',
    most: 'Enter {{most}} or less.',
    early: 'Enter {{least}} or a later date.',
    late: 'Enter {{most}} or an earlier date.',
    day: 'This date is incomplete. Enter a complete date.',
    number: 'This is not a number. Enter a number.',
    other: 'This entry is not valid here. Check it and try again.',
  },
  showPassphrase: 'Show passphrase',
  scrollSideways: 'Scroll sideways to see everything.',
  showAs: { label: 'Show as', chart: 'Chart', table: 'Table' },
} as const;
