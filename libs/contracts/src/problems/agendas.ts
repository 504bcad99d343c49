import type { ProblemText } from './problem-text.ts';

export const AGENDA_PROBLEMS = {
  'agenda-full': {
    status: 409,
    title: 'The agenda already has 100 items.',
    detail: 'Nothing was changed. Remove or merge some items before you add another.',
  },
  'agenda-item-gone': {
    status: 409,
    title: 'One of the items involved in this move has since been removed.',
    detail: 'Nothing was moved. Check the current agenda and, if still needed, move the item again.',
  },
  'agenda-item-carried': {
    status: 409,
    title: 'This item has already been carried over to another meeting.',
    detail: 'Nothing was changed. The agenda names that meeting; change the item there.',
  },
  'agenda-proposal-settled': {
    status: 409,
    title: 'This proposal has already been resolved.',
    detail: 'Nothing was changed. Check its outcome.',
  },
  'agenda-proposals-full': {
    status: 409,
    title: 'Fifty proposals are already waiting for this agenda.',
    detail: 'Nothing was added. The people who manage the agenda must resolve some of them first.',
  },
  'seat-represented': {
    status: 409,
    title: 'Someone else is already acting for this seat in this meeting.',
    detail:
      'Nothing was changed. Only one person can act for a seat at a time; check the other person out first.',
  },
  'check-in-code-invalid': {
    status: 409,
    title: 'This check-in code is not valid.',
    detail:
      'Nothing was changed. The code in the meeting room changes every minute: scan or enter the one shown now.',
  },
  'not-checked-in': {
    status: 409,
    title: 'Only people who are checked in can do this.',
    detail: 'Nothing was changed. Check in first, or ask the secretariat to check you in.',
  },
  'speech-not-waiting': {
    status: 409,
    title: 'This request to speak is no longer waiting.',
    detail:
      'Nothing was changed. The request has been withdrawn, or the floor has been given. The list now shows how things stand.',
  },
  'nothing-under-way': {
    status: 409,
    title: 'No agenda item is under way.',
    detail: 'Nothing was changed. The chair must start an item first.',
  },
  'agenda-at-its-end': {
    status: 409,
    title: 'There are no further items.',
    detail: 'Nothing was changed. Choose an item, or close the meeting.',
  },
} as const satisfies Record<string, ProblemText>;
