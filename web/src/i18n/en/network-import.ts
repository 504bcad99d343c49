/** Texts of the import and export of the Network. */
export const networkImport = {
  exchange: {
    title: 'Import and export',
    lead: 'Countries, organisations, members and terms of the seats as one file.',
    out: 'Export',
    outText:
      'The file holds names and mail addresses of all members. That you took it is written down in the audit log.',
    json: 'Download as JSON',
    csv: 'Download as CSV',
  },
  import: {
    title: 'Import',
    effect:
      'What the file names is added, or brought up to date. Nothing is removed. New members get no ' +
      'mail: they are listed until you invite them. Where a seat gets another holder, its ' +
      'invitations to meetings ahead pass on, and both holders get a mail for each. A file with a ' +
      'fault is not taken at all.',
    file: 'File of the Network, JSON or CSV',
    verb: 'Import the file',
    wrong: {
      none: 'Choose a file first.',
      kind: 'This is no JSON or CSV file. Its name must end in .json or .csv.',
    },
    refused_one: 'The file was not taken: it has {{count}} fault',
    refused_other: 'The file was not taken: it has {{count}} faults',
    nothing: 'Nothing was changed. Correct the lines below in your file and import it again.',
    faults: 'Faults by line',
    line: 'Line',
    lineNumber: 'Line {{line}}',
    field: 'Field',
    wholeLine: 'whole line',
    fault: 'What is wrong',
    found: 'Found',
    done: 'The file was taken',
    taken: {
      country: 'Countries: {{added}} added, {{updated}} brought up to date',
      organisation: 'Organisations: {{added}} added, {{updated}} brought up to date',
      member: 'Members: {{added}} added, {{updated}} brought up to date',
      appointment: 'Terms of seats: {{added}} added, {{updated}} brought up to date',
    },
  },
  fault: {
    'not-readable': 'The file cannot be read from here on.',
    'not-a-list': 'A list is expected here.',
    'not-a-record': 'A record with named fields is expected here.',
    'unknown-part': 'The file has no part of this name.',
    'unknown-field': 'There is no field of this name.',
    'missing-field': 'This field must be filled.',
    'not-text': 'Text is expected here.',
    'too-long': 'The text is too long.',
    'not-in-list': 'This is none of the values that are possible here.',
    'not-a-time-zone': 'This is no time zone, such as Europe/Riga.',
    'not-a-language': 'This is no language tag, such as lv.',
    'not-true-or-false': 'Only true or false is possible here.',
    'not-an-address': 'This is no mail address.',
    'not-a-date': 'This is no day, such as 2027-01-31.',
    'ends-before-it-begins': 'The term ends before it begins.',
    twice: 'The same record stands in the file twice.',
    'unknown-country': 'Neither the file nor the Network knows this country.',
    'unknown-organisation': 'Neither the file nor the Network knows this organisation.',
    'unknown-member': 'Neither the file nor the Network knows this member.',
    'two-holders-at-once': 'The seat would have two holders at once.',
    'two-seats-at-once': 'The member would hold two seats at once.',
    'member-of-another-country': 'The member works in another country than the seat.',
    'wrong-sector': 'The seat is filled from another sector.',
    'too-many': 'The file has more records than can be taken at once.',
  },
} as const;
