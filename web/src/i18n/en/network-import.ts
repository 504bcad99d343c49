/** Texts of the import and export of the Network. */
export const networkImport = {
  exchange: {
    title: 'Import and export',
    lead: 'Countries, organisations, members and seat terms in one file.',
    out: 'Export',
    outText:
      'The file contains the names and email addresses of all members. The audit log records that ' +
      'you downloaded it.',
    json: 'Download as JSON',
    csv: 'Download as CSV',
  },
  import: {
    title: 'Import',
    effect:
      'Everything in the file is added or updated. Nothing is removed. New members get no email: ' +
      'they are listed until you invite them. Where a seat gets another holder, the seat’s ' +
      'invitations to future meetings pass to the new holder, and both holders get an email for ' +
      'each. A file with an error is not imported at all.',
    file: 'Network file, JSON or CSV',
    verb: 'Import the file',
    wrong: {
      none: 'Choose a file first.',
      kind: 'This is not a JSON or CSV file. Choose a file whose name ends in .json or .csv.',
    },
    refused_one: 'The file was not imported: it has {{count}} error',
    refused_other: 'The file was not imported: it has {{count}} errors',
    nothing: 'Nothing was changed. Correct the lines below in your file and import it again.',
    faults: 'Errors by line',
    line: 'Line',
    lineNumber: 'Line {{line}}',
    field: 'Field',
    wholeLine: 'whole line',
    fault: 'Error',
    found: 'Found',
    done: 'File imported',
    taken: {
      country: 'Countries: {{added}} added, {{updated}} updated',
      organisation: 'Organisations: {{added}} added, {{updated}} updated',
      member: 'Members: {{added}} added, {{updated}} updated',
      appointment: 'Seat terms: {{added}} added, {{updated}} updated',
    },
  },
  fault: {
    'not-readable': 'The file cannot be read from this point on.',
    'not-a-list': 'A list is expected here.',
    'not-a-record': 'A record with named fields is expected here.',
    'unknown-part': 'There is no section with this name.',
    'unknown-field': 'There is no field with this name.',
    'missing-field': 'This field is required.',
    'not-text': 'Text is expected here.',
    'too-long': 'The text is too long.',
    'not-in-list': 'This is not one of the permitted values.',
    'not-a-time-zone': 'This is not a time zone. Example: Europe/Riga.',
    'not-a-language': 'This is not a language tag. Example: lv.',
    'not-true-or-false': 'Only true or false is allowed here.',
    'not-an-address': 'This is not an email address.',
    'not-a-date': 'This is not a date. Example: 2027-01-31.',
    'ends-before-it-begins': 'The term ends before it begins.',
    twice: 'The file contains the same record twice.',
    'unknown-country': 'This country is neither in the file nor in the Network.',
    'unknown-organisation': 'This organisation is neither in the file nor in the Network.',
    'unknown-member': 'This member is neither in the file nor in the Network.',
    'two-holders-at-once': 'The seat would have two holders at the same time.',
    'two-seats-at-once': 'The member would hold two seats at the same time.',
    'member-of-another-country': 'The member works in a different country from the seat.',
    'wrong-sector': 'The seat is for another sector.',
    'too-many': 'The file has more records than can be imported at once.',
    'unknown-instrument': 'There is no instrument with this name.',
    'unknown-provision': 'The instrument has no provision with this number.',
    'other-country': 'The file belongs to another country.',
  },
} as const;
