import { acts } from './audit-acts.ts';

/** Texts of the audit pages. */
export const audit = {
  acts,
  mine: {
    title: 'My activity',
    lead:
      'Everything that Norbanet has recorded in your name. It cannot be changed or removed, not ' +
      'even by the secretariat.',
    list: 'My activity, latest first',
    none: {
      title: 'Nothing has been recorded yet',
      text: 'When you answer an invitation, comment or vote, it is recorded here.',
    },
  },
  way: { link: 'through a link in an email', mail: 'by replying to an email' },
  all: {
    title: 'Audit log',
    lead: 'Who did what. People and things are shown as numbers only. That you read the log is recorded too.',
    list: 'The log, latest first',
    none: { title: 'No matching entries', text: 'No entry in the log matches these criteria.' },
    system: 'Norbanet itself',
    number: 'No. {{seq}}',
  },
  filter: {
    label: 'Find entries',
    action: 'Action',
    actionHint: 'A code, such as meeting.moved',
    actor: 'Member number',
    object: 'Object number',
    find: 'Find',
    all: 'Show all',
  },
  verify: {
    title: 'Has the log been altered?',
    text:
      'Norbanet seals the log every half minute. Verification recalculates all seals from the ' +
      'entries; the longer the log, the longer it takes.',
    verb: 'Verify the log',
    whole: 'The log has not been altered',
    wholeText:
      '{{rows}} entries in {{seals}} seals were compared on {{time}}. {{unsealed}} entries are too ' +
      'new to be sealed.',
    empty: 'Nothing is sealed yet. Try again in a minute.',
    broken: 'The log has been altered',
    fault: {
      changed: 'Entry {{seq}} was changed after it was sealed (seal {{seal}}).',
      missing: 'Entry {{seq}} was removed after it was sealed (seal {{seal}}).',
      added: 'Entry {{seq}} was inserted afterwards (seal {{seal}}).',
      seal: 'Seal {{seal}} itself, which begins with entry {{seq}}, was changed.',
    },
    next:
      'This is the first place that differs; everything before it is unaltered. Tell the ' +
      'secretariat and an auditor, and keep this page.',
    head: 'Last seal',
    headHint:
      'Write this down outside Norbanet. If this seal and all later ones were ever recreated, your ' +
      'note would show it.',
  },
} as const;
