import type { ProblemText } from './problem-text.ts';

export const BALLOT_PROBLEMS = {
  'ballot-not-open-yet': { status: 409, title: 'This ballot is not open yet.', detail: 'Nothing was cast. Come back at the opening time that the page shows.' },
  'ballot-closed': { status: 409, title: 'This ballot is closed.', detail: 'Nothing was changed. A paper that you cast before the closing time counts as it was.' },
  'ballot-paper-refused': { status: 422, title: 'This paper cannot be counted.', detail: 'Nothing was changed, and an earlier paper of yours still counts. The faults are listed; mend them and cast again.' },
  'not-on-the-roll': { status: 409, title: 'Your seat has no vote in this ballot.', detail: 'Seats that were vacant when the ballot opened are not on its roll. Ask the secretariat if this is a mistake.' },
  'ballot-times': { status: 422, title: 'The ballot’s times do not fit.', detail: 'Nothing was opened. It must close after it opens, in the future, and within 120 days.' },
  'ballot-places': { status: 422, title: 'There are more places than options.', detail: 'Nothing was opened. Choose at most as many places as there are options.' },
  'nobody-to-vote': { status: 409, title: 'No seat of a national team is held by anyone.', detail: 'Nothing was opened. Appoint holders of seats first.' },
} as const satisfies Record<string, ProblemText>;
