/** Texts of the frame and of the kit: what every page may need. */
export const shell = {
  product: 'Norbanet',
  network: 'Nordic Baltic Network',
  skip: 'Skip to the content',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Rooms',
    home: 'Home',
    meetings: 'Meetings',
    standards: 'Standards',
    priorities: 'Priorities',
    library: 'Library',
    network: 'Network',
  },
  me: {
    label: 'Me: {{name}}',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the device',
    language: 'Language',
    languageHelp:
      'The menu, the ballots and their results speak nine languages. The other pages are in English so far.',
    reminders: 'My reminders',
    contributions: 'My contributions',
    directory: 'My directory entries',
    sessions: 'Where I am signed in',
    actions: 'What I did',
    archive: 'Archive to keep',
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
      'You are offline since {{time}}. What you read may be old; what you write is kept on this ' +
      'page until the connection is back.',
    back: 'Connected again. The page is up to date.',
  },
  missing: {
    title: 'Nothing here for you',
    text:
      'There is no page at this address, or it is not open to you. If someone sent you the link, ' +
      'ask them whether you are invited.',
    home: 'Go to Home',
  },
  crash: {
    title: 'This page broke',
    text:
      'Something in this page went wrong. What you saved before is safe. Loading the page again ' +
      'usually helps; if it does not, tell the secretariat what you were doing.',
    again: 'Load the page again',
  },
  part: {
    title: 'This part cannot be shown',
    text:
      'Something in it went wrong. The rest of this page is whole, and what you saved is safe. If ' +
      'loading the page again does not help, tell the secretariat what you were doing.',
  },
  partNotLoaded: {
    title: 'This part was not loaded',
    text:
      'You may be offline, or Norbanet may have been updated. What you typed is still on this page. ' +
      'Try again once you are connected. If that does not help, wait until everything is saved, ' +
      'then load the page again.',
  },
  stale: {
    title: 'Norbanet was renewed',
    text: 'A new version arrived while this page was open. Load the page again to go on; saved work is safe.',
  },
  safeguard: {
    checking: 'This text is being looked at for personal data. Try again in a moment.',
    held: 'A number in this text seems to belong to a person. Replace it first.',
  },
  loading: 'Loading',
  again: 'Try again',
  more: 'Show more',
  noMore: 'That is all.',
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
    title: 'Not saved yet',
    there: '{{label}} ({{title}})',
    here: '{{label}}, in a form on this page that is closed',
    discard: 'Discard',
    discardNamed: 'Discard: {{label}} ({{title}})',
    ask: 'Discard these words?',
    askText: 'What you wrote in “{{label}}” ({{title}}) is saved nowhere else.',
    text: 'What you typed into the text',
    cameBack: 'What you wrote before is here again. It is not saved yet.',
    signOutAsk: 'Sign out and lose what is not saved?',
    signOutText:
      'What is not saved is kept in this window alone, and nothing of it stays behind when you sign out.',
    signOutVerb: 'Discard and sign out',
    newer: 'Somebody else saved this meanwhile. It now says:',
    newerNothing: '(no words)',
    ticked: 'yes',
    notTicked: 'no',
    theirs: 'Take these words',
    mine: 'Go on with mine',
  },
  confirm: { unless: 'Nothing happens until you press the button.' },
  time: {
    here: 'your time',
    host: 'host’s time',
    range: '{{from}} to {{to}}',
  },
  sort: {
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    drag: 'Drag {{name}} to another place',
    moved: '{{name}} is now {{position}} of {{total}}.',
  },
  file: {
    choose: 'Choose a file',
    chooseMany: 'Choose files',
    drop: 'or drop it here, up to {{size}}',
    dropMany: 'or drop them here, each up to {{size}}',
    tooBig: '{{name}} is larger than {{size}} and was left out.',
    number:
      '{{name}} was left out: its name seems to hold somebody’s number. Give the file another name ' +
      'on your device and choose it again.',
    unchecked: '{{name}} could not be checked and was left out. Choose it again in a moment.',
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
      'Nothing was done here for a while. At {{time}} you are signed out, so that nobody else ' +
      'reads what stands here. What you typed stays on this page.',
    stay: 'Stay signed in',
  },
  ended: {
    title: 'You were signed out',
    text: 'Your session has ended. Sign in and go on: what you typed is still on this page.',
    email: 'E-mail',
    passphrase: 'Passphrase',
    leave: 'Leave this page without what was typed',
  },
  fault: {
    missing: 'Fill this in.',
    choose: 'Choose one.',
    tick: 'Tick this to go on.',
    email: 'This is not an e-mail address.',
    address: 'This is not a web address: it begins with https://.',
    short: 'Too short: at least {{least}} characters.',
    long: 'Too long: at most {{most}} characters.',
    least: 'Not less than {{least}}.',
    most: 'Not more than {{most}}.',
    early: 'Not before {{least}}.',
    late: 'Not after {{most}}.',
    day: 'This is not a whole date.',
    number: 'This is not a number.',
    other: 'This does not fit here.',
  },
  showPassphrase: 'Show the passphrase',
  scrollSideways: 'Scroll sideways to see it all.',
  showAs: { label: 'Show as', chart: 'Chart', table: 'Table' },
} as const;
