/** Texts of the reports of countries to the bodies that monitor them. */
export const reports = {
  title: 'Reports',
  lead: 'What countries report to the bodies that monitor them, drafted from the records they share.',
  list: {
    country: 'Country',
    anyCountry: 'Any country',
    new: 'New report',
    label: 'Reports, latest period first',
    none: 'No reports yet',
    noneText: 'Drafts of your own country, and reports that countries have sent, will appear here.',
    noneOther: 'Reports that countries have sent to monitoring bodies will appear here.',
    period: '{{from}} to {{to}}',
    sent: 'Sent on {{day}}',
  },
  state: { draft: 'Draft', sent: 'Sent' },
  form: {
    newTitle: 'New report',
    editTitle: 'Edit the report',
    instrument: 'Instrument',
    chooseInstrument: 'Choose an instrument',
    previous: 'Start from',
    previousSent: '{{title}}, sent on {{day}}',
    noPrevious: 'Nothing (first report)',
    previousHint:
      'A report that your country has sent. Text your team wrote in it is carried over where the ' +
      'records say the same.',
    title: 'Title',
    introduction: 'Introduction',
    introductionHint: 'Shown before the provisions. Do not name any victim.',
    firstDay: 'First day of the period',
    lastDay: 'Last day of the period',
    periodHint:
      'Decisions of the period are included, and work plan lines that are open or were completed ' +
      'since its first day.',
    draft: 'Draft the report',
    save: 'Save',
    readers: 'Who can read it',
    readersText:
      'Only the seats of your team can read the draft. Once it is sent, your national network, the ' +
      'teams of all countries, the secretariat and auditors can read it too. Records that your ' +
      'country does not share are never included.',
  },
  report: {
    missing: 'Report not found',
    missingText: 'The report was deleted, or it is a draft of another country.',
    facts: 'About this report',
    instrument: 'Instrument',
    body: 'Monitoring body',
    period: 'Period',
    before: 'Previous report',
    introduction: 'Introduction',
    gathered: 'Up to date as of {{at}}',
    edit: 'Edit title, period and introduction',
    word: 'Download as Word',
    pdf: 'Download as PDF',
    next: 'Start the next report',
    empty: 'No records correspond to this instrument yet',
    emptyText:
      'Share records of your country, and have their clauses, priorities or areas linked to the instrument.',
    instruments: 'Instruments and what corresponds to them',
    unmapped: 'Recommendations without a provision',
  },
  pending: {
    title: 'Records have changed since this draft was last updated',
    added_one: '{{count}} record is new.',
    added_other: '{{count}} records are new.',
    changed_one: '{{count}} record has changed.',
    changed_other: '{{count}} records have changed.',
    removed_one: '{{count}} record is no longer shared or linked.',
    removed_other: '{{count}} records are no longer shared or linked.',
    kept: 'Text your team wrote is kept.',
    act: 'Update the report',
    done: 'The report is up to date.',
  },
  paragraph: {
    source: '{{label}}. Last changed on {{day}}.',
    edit: 'Edit the text',
    editOf: 'Edit the text: {{label}}',
    editTitle: 'Report text about this record',
    text: 'Text of the report',
    drafted: 'Drafted from the record',
    useDrafted: 'Use the drafted text',
    leaveOut: 'Leave out',
    leaveOutOf: 'Leave out: {{label}}',
    takeBack: 'Include again',
    takeBackOf: 'Include again: {{label}}',
    isOut: 'Left out',
    outdated: 'The record has changed since you wrote this.',
    save: 'Save the text',
    saved: 'Saved.',
    change: { new: 'New', changed: 'Changed', same: 'Unchanged' },
  },
  gone: {
    title: 'No longer reported',
    text: 'The previous report said this about records that are not in this one.',
  },
  send: {
    act: 'Mark the report as sent',
    title: 'Mark the report as sent?',
    effect:
      'The report is marked as sent today and can never be changed again. Your national network, ' +
      'the teams of all countries, the secretariat and auditors can read it. Download it and submit ' +
      'it to {{body}} yourself.',
    bodyUnknown: 'the body that requested it',
    done: 'The report has been marked as sent.',
  },
  delete: {
    act: 'Delete the draft',
    title: 'Delete the draft?',
    effect:
      'The text of the draft is deleted for everyone in your team. The records it cites stay as they are.',
  },
};
