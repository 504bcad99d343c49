/** Texts of the documents pages. */
export const documents = {
  title: 'Library',
  lead: 'Papers that the Network shares. Every version is kept.',
  missing: {
    title: 'There is no document here that you can read',
    text:
      'Either there is no document at this address, or it is not shared with you. If you need it, ' +
      'ask whoever sent you the link.',
  },
  tabs: {
    label: 'Parts of the library',
    documents: 'Documents',
    practices: 'Practices',
    questions: 'Questions',
    expertise: 'Expertise',
    terms: 'Terms',
  },
  add: 'Add a document',
  filter: {
    label: 'Find documents',
    words: 'Words in title or file name',
    audience: 'Shared with',
    all: 'Any audience',
    find: 'Find',
  },
  list: 'Documents, the last changed first',
  none: {
    title: 'No document is here yet',
    text:
      'What members share with you comes here: papers of your meetings, documents of the Network ' +
      'and of your country.',
  },
  noneFound: {
    title: 'No document fits',
    text: 'Try fewer words, or any audience.',
    all: 'Show all documents',
  },
  audience: {
    public: 'Public',
    network: 'The whole Network',
    teams: 'The national teams',
    national: 'A country',
    attached: 'Those of the meeting',
    named: 'Those named',
  },
  audienceOf: {
    public: 'Public',
    network: 'The whole Network',
    teams: 'The national teams',
    national: '{{country}} only',
    attached: 'Those who see the meeting',
    named: 'Only those named',
  },
  audienceEffect: {
    public: 'Anybody who has the link can read it, without signing in.',
    network: 'All national teams and national networks and the secretariat can read it.',
    teams: 'Only the national teams of all countries and the secretariat can read it, wherever it stands.',
    national: 'Only the team and the network of {{country}} can read it. The secretariat cannot.',
    attached: 'Everybody who sees the meeting can read it, also invited observers.',
    named: 'Only you and the members that you name can read it, wherever it stands. The secretariat cannot.',
  },
  version: 'Version {{number}}',
  changed: 'changed {{day}}',
  kind: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'OpenDocument text',
    ods: 'OpenDocument table',
    odp: 'OpenDocument slides',
    png: 'Picture',
    jpg: 'Picture',
    gif: 'Picture',
    webp: 'Picture',
    txt: 'Text',
    md: 'Markdown',
    csv: 'Table (CSV)',
  },
  form: {
    title: 'Title',
    audience: 'Share with',
    file: 'File',
    fileHint:
      'PDF, Word, Excel, PowerPoint, OpenDocument, pictures, or plain text. No names or details of victims.',
    noFile: 'Choose a file first.',
    add: 'Add to the library',
    addTitle: 'Add a document',
    replaceTitle: 'New version of {{title}}',
    replace: 'Put the new version',
    replaceEffect: 'Version {{number}} stays where it is, marked as replaced. Links lead to the new version.',
    added: '{{title}} was added.',
    replaced: 'Version {{number}} is in place.',
  },
  checks: {
    pending: {
      title: 'Version {{number}} is being checked',
      text: 'Only you see it until its text has been read and nothing speaks against it. This page goes on by itself.',
      scan: 'The virus scanner has not looked at it yet. Only you see it until then; it is tried again by itself.',
    },
    held: {
      title: 'Version {{number}} is held back',
      found:
        'Its file holds what looks like a number of a person. Only you see it. Take it out and send the file ' +
        'again, or ask a coordinator to let it through, and have it checked again then.',
      refused:
        'Its file cannot be read without harm, or says more than can be checked. Save it anew, and send it again.',
      infected:
        'The virus scanner found something in it. Nobody else can have it. Withdraw it, and have your computer looked at.',
      page: 'Page {{page}}: {{kind}}',
      line: 'Line {{line}}: {{kind}}',
      again: 'Check again',
    },
  },
  preview: {
    title: 'What it says',
    picture: 'Picture: {{name}}',
    pdf: 'Page {{page}} of {{pages}} of {{name}}',
    previous: 'Previous page',
    next: 'Next page',
    place: 'Page {{page}} of {{pages}}',
    words: 'Read it as words',
    truncated: 'The file says more. Download it to read on.',
    failed: 'Its text could not be read. Download the file to see it.',
    none: 'It holds no text that can be read here. Download the file to see it.',
    loading: 'Fetching the pages …',
  },
  page: {
    download: 'Download',
    downloadVersion: 'Download version {{number}}',
    more: 'More acts',
    newVersion: 'New version',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw {{title}}?',
    withdrawEffect:
      'It leaves the library and the meetings that carry it, for everybody but its owner. Nobody ' +
      'is told. It cannot be put back.',
    withdrawn: {
      title: 'This document has been withdrawn',
      text: 'You see it because it is yours. Nobody else does.',
    },
    file: 'The file',
    versions: 'Versions',
    versionsCaption: 'All versions of the document, the newest first',
    number: 'Version',
    name: 'File',
    added: 'Added',
    state: 'State',
    current: 'Holds now',
    replacedOn: 'Replaced on {{day}}',
    size: 'Size',
    by: '{{day}} by {{name}}',
    owner: 'Shared by {{name}}',
    thread: {
      'agenda-item': 'Paper of the agenda item',
      'agenda-proposal': 'Paper of the proposed item',
      meeting: 'Paper of the meeting',
      none: 'It stands with no meeting yet.',
    },
    older:
      'You came by a link to version {{number}}. It was replaced on {{day}}; this page shows the newer one first.',
  },
} as const;
