import type { ProblemText } from './problem-text.ts';

export const BALLOT_PROBLEMS = {
  'ballot-not-open-yet': { status: 409, title: 'This ballot is not open yet.', detail: 'Nothing was cast. Come back at the opening time that the page shows.' },
  'ballot-closed': { status: 409, title: 'This ballot is closed.', detail: 'Nothing was changed. A paper that you cast before the closing time counts as it was.' },
  'ballot-paper-refused': { status: 422, title: 'This paper cannot be counted.', detail: 'Nothing was changed, and an earlier paper of yours still counts. The faults are listed; mend them and cast again.' },
  'not-on-the-roll': { status: 409, title: 'Your seat has no vote in this ballot.', detail: 'Seats that were vacant when the ballot opened are not on its roll. Ask the secretariat if this is a mistake.' },
  'ballot-times': { status: 422, title: 'The ballot’s times do not fit.', detail: 'Nothing was opened. It must close after it opens, in the future, and within 120 days.' },
  'ballot-places': { status: 422, title: 'There are more places than options.', detail: 'Nothing was opened. Choose at most as many places as there are options.' },
  'ballot-options': { status: 422, title: 'The options do not fit this ballot.', detail: 'Nothing was announced. A question about one text has no options; every other ballot has 2 to 60 different ones, and one of them is “no change” where texts compete with it.' },
  'ballot-method-fits-not': { status: 422, title: 'These rules do not go together.', detail: 'Nothing was announced. Change the rule that `conflict` names, or choose another method.' },
  'ballot-already-running': { status: 409, title: 'A ballot on this is under way already.', detail: 'Nothing was announced. Wait for its result, or withdraw it first.' },
  'seat-not-present': { status: 409, title: 'Your seat is not checked in to the meeting.', detail: 'Nothing was cast. Only seats that are present vote here; tell the chair if you are in the room.' },
  'seat-recused': { status: 409, title: 'Your seat takes no part in this ballot.', detail: 'Nothing was cast. It was recused before the opening because of a conflict of interest.' },
  'seat-handed-over': { status: 409, title: 'Your seat was handed over for this ballot.', detail: 'Nothing was cast. Your alternate votes for the seat.' },
  'not-the-proxy': { status: 409, title: 'You are not the proxy of that seat.', detail: 'Nothing was cast. A seat names its proxy before the opening; the page shows whom.' },
  'principal-has-voted': { status: 409, title: 'The seat has voted itself.', detail: 'Nothing was changed. Its own paper counts, whenever it came.' },
  'proxy-too-late': { status: 409, title: 'Proxies are named before the opening.', detail: 'Nothing was changed. Vote yourself before the close.' },
  'proxy-other-country': { status: 409, title: 'A proxy is a seat of your own team.', detail: 'Nothing was changed. Name another seat of your country.' },
  'proxy-taken': { status: 409, title: 'That seat is the proxy of another seat already.', detail: 'Nothing was changed. A seat holds one proxy at most; name another seat.' },
  'proxy-chain': { status: 409, title: 'A proxy cannot be passed on.', detail: 'Nothing was changed. A seat that has named a proxy cannot be one, and a proxy cannot name one.' },
  'nobody-to-vote': { status: 409, title: 'No seat of a national team is held by anyone.', detail: 'Nothing was opened. Appoint holders of seats first.' },
} as const satisfies Record<string, ProblemText>;
