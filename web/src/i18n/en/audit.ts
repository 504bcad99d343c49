import { acts } from './audit-acts.ts';

/** Texts of the audit pages. */
export const audit = {
  acts,
  mine: {
    title: 'What I did',
    lead:
      'Everything that Norbanet has noted in your name. It cannot be changed or removed, not even ' +
      'by the secretariat.',
    list: 'What I did, the latest first',
    none: {
      title: 'Nothing is noted yet',
      text: 'When you answer an invitation, comment or vote, it is noted here.',
    },
  },
  way: { link: 'by the link of a mail', mail: 'by a reply to a mail' },
  all: {
    title: 'Audit log',
    lead: 'Who did what: people and things stand here as numbers alone. That you read it is noted too.',
    list: 'The log, the latest first',
    none: { title: 'Nothing fits', text: 'No entry of the log has these marks.' },
    system: 'Norbanet itself',
    number: 'No. {{seq}}',
  },
  filter: {
    label: 'Find entries',
    action: 'What was done',
    actionHint: 'A code, like meeting.moved',
    actor: 'Number of the member',
    object: 'Number of the object',
    find: 'Find',
    all: 'Show all',
  },
  verify: {
    title: 'Is the log as it was written?',
    text:
      'Norbanet seals the log every half minute. Verifying computes all seals again from the ' +
      'entries; it takes longer the longer the log is.',
    verb: 'Verify the log',
    whole: 'The log is as it was written',
    wholeText:
      '{{rows}} entries in {{seals}} seals were compared on {{time}}. {{unsealed}} entries are too new to be sealed.',
    empty: 'Nothing is sealed yet. Try again in a minute.',
    broken: 'The log is not as it was written',
    fault: {
      changed: 'Entry {{seq}} was changed after it was sealed (seal {{seal}}).',
      missing: 'Entry {{seq}} was taken out after it was sealed (seal {{seal}}).',
      added: 'Entry {{seq}} was put in afterwards (seal {{seal}}).',
      seal: 'Seal {{seal}} itself, which begins with entry {{seq}}, was changed.',
    },
    next:
      'This is the first place that differs; all before it is as it was. Tell the Network’s chair, ' +
      'and keep this page.',
    head: 'Last seal',
    headHint:
      'Write this down outside Norbanet. If it, and all after it, were made anew one day, your note would show it.',
  },
} as const;
