import type { ProblemText } from './problem-text.ts';

export const BALLOT_PROBLEMS = {
  'ballot-not-open-yet': {
    status: 409,
    title: 'This ballot is not open yet.',
    detail: 'No vote was recorded. Come back at the opening time shown on the page.',
  },
  'ballot-closed': {
    status: 409,
    title: 'This ballot is closed.',
    detail:
      'Nothing was changed. A ballot that you submitted before the closing time counts as it was submitted.',
  },
  'ballot-paper-refused': {
    status: 422,
    title: 'Your ballot cannot be counted.',
    detail:
      'Nothing was changed, and any ballot that you submitted earlier still counts. The errors are listed; ' +
      'correct them and submit again.',
  },
  'not-on-the-roll': {
    status: 409,
    title: 'Your seat has no vote in this ballot.',
    detail:
      'Seats that were vacant when the ballot opened are not on its electoral roll. Contact the ' +
      'secretariat if you think this is a mistake.',
  },
  'ballot-times': {
    status: 422,
    title: 'The opening and closing times of the ballot are not valid.',
    detail:
      'Nothing was opened. The closing time must be in the future, after the opening time and within 120 ' +
      'days.',
  },
  'ballot-places': {
    status: 422,
    title: 'There are more places than options.',
    detail: 'Nothing was opened. Choose no more places than there are options.',
  },
  'ballot-options': {
    status: 422,
    title: 'The options are not valid for this ballot.',
    detail:
      'Nothing was announced. A question about a single text has no options; every other ballot has 2 to ' +
      '60 different options, and one of them is “no change” if texts compete with it.',
  },
  'ballot-method-fits-not': {
    status: 422,
    title: 'These rules cannot be combined.',
    detail: 'Nothing was announced. Change the conflicting rule, or choose another method.',
  },
  'ballot-already-running': {
    status: 409,
    title: 'A ballot on this is already under way.',
    detail: 'Nothing was announced. Wait for its result, or withdraw it first.',
  },
  'ballot-not-in-that-state': {
    status: 409,
    title: 'The ballot has moved on to another stage.',
    detail:
      'Nothing was changed. Check the ballot’s page: someone else may have acted first, or the time may ' +
      'have passed.',
  },
  'ballot-not-later': {
    status: 422,
    title: 'A ballot can only be extended.',
    detail: 'Nothing was changed. Enter a later closing time, within 120 days of the opening.',
  },
  'ballot-short-notice': {
    status: 422,
    title: 'This ballot would open less than seven days after it is announced.',
    detail: 'Nothing was announced. Choose a later opening time, or explain why the ballot cannot wait.',
  },
  'ballot-same-country': {
    status: 409,
    title: 'Your country has already done this.',
    detail: 'Nothing was changed. A seat of another country must do it as well.',
  },
  'ballot-same-member': {
    status: 409,
    title: 'You have already done this for another seat.',
    detail: 'Nothing was changed. Someone else, from another country, must do it as well.',
  },
  'closing-same-person': {
    status: 409,
    title: 'Someone else must release this result.',
    detail:
      'Nothing was changed. You closed the ballot while seats could still vote, so a colleague or a seat ' +
      'that votes in it must confirm this.',
  },
  'tie-choice': {
    status: 422,
    title: 'This choice does not resolve the tie.',
    detail: 'Nothing was decided. Choose exactly as many of the tied options as there are open places.',
  },
  'entry-same-officer': {
    status: 409,
    title: 'A second member of the secretariat must confirm this ballot.',
    detail: 'No vote was recorded. The person who entered it cannot confirm it; ask a colleague.',
  },
  'seat-has-voted': {
    status: 409,
    title: 'This seat has already voted itself.',
    detail:
      'Nothing was changed. A voter’s own ballot is never replaced by one that others enter; the voter can ' +
      'change it until the ballot closes.',
  },
  'seat-refused-papers': {
    status: 409,
    title: 'This seat has refused a ballot that was entered for it.',
    detail: 'Nothing was entered. The holder of the seat must vote on the ballot’s page.',
  },
  'officer-since-opening': {
    status: 409,
    title:
      'Only members who were in the secretariat before the ballot opened can enter and confirm votes for a ' +
      'seat.',
    detail:
      'Nothing was changed. Two such members are needed. Ask colleagues who were in the secretariat at ' +
      'that time, or ask the seat to vote itself or through its proxy.',
  },
  'entry-waits-already': {
    status: 409,
    title: 'A ballot entered for this seat is already waiting for a second confirmation.',
    detail: 'Nothing was changed. Confirm it or withdraw it first.',
  },
  'seat-not-present': {
    status: 409,
    title: 'Your seat is not checked in to the meeting.',
    detail:
      'No vote was recorded. Only seats that are present can vote in this ballot; tell the chair if you ' +
      'are in the room.',
  },
  'seat-recused': {
    status: 409,
    title: 'Your seat does not take part in this ballot.',
    detail:
      'No vote was recorded. The seat was recused before the opening because of a conflict of interest.',
  },
  'seat-handed-over': {
    status: 409,
    title: 'Your seat was handed over for this ballot.',
    detail: 'No vote was recorded. Your alternate votes for the seat.',
  },
  'former-holder-has-voted': {
    status: 409,
    title: 'The previous holder of your seat has already voted in this ballot.',
    detail:
      'Nothing was changed. A vote submitted for the seat stands, regardless of who holds the seat now.',
  },
  'seat-since-opening': {
    status: 409,
    title: 'You became the holder of your seat after this secret ballot opened.',
    detail:
      'No pass was issued. The electoral roll was frozen at the opening and names the holder of the seat ' +
      'at that time.',
  },
  'not-the-proxy': {
    status: 409,
    title: 'You are not the proxy of this seat.',
    detail: 'No vote was recorded. A seat names its proxy before the opening; the page shows who it is.',
  },
  'principal-has-voted': {
    status: 409,
    title: 'The seat has already voted itself.',
    detail: 'Nothing was changed. The seat’s own ballot counts, whenever it was submitted.',
  },
  'proxy-too-late': {
    status: 409,
    title: 'A proxy must be named before the ballot opens.',
    detail: 'Nothing was changed. Vote yourself before the ballot closes.',
  },
  'proxy-other-country': {
    status: 409,
    title: 'The proxy must be a seat of your own team.',
    detail: 'Nothing was changed. Name another seat of your country.',
  },
  'proxy-taken': {
    status: 409,
    title: 'This seat is already the proxy of another seat.',
    detail: 'Nothing was changed. A seat can be the proxy of only one other seat; name another seat.',
  },
  'proxy-chain': {
    status: 409,
    title: 'A proxy cannot be passed on.',
    detail:
      'Nothing was changed. A seat that has named a proxy cannot be a proxy, and a proxy cannot name one.',
  },
  'pass-refused': {
    status: 403,
    title: 'This is not a valid pass for this ballot.',
    detail:
      'No vote was recorded, and a ballot that is already in the ballot box stays there. Each pass is ' +
      'signed for one ballot only; open the ballot’s page again.',
  },
  'pass-issued-already': {
    status: 409,
    title: 'Your seat’s pass for this ballot has already been issued.',
    detail:
      'Nothing was changed. Vote in the browser in which you first opened the ballot, or with the pass ' +
      'that you saved there. A second pass would be a second vote.',
  },
  'cast-signed-in': {
    status: 400,
    title: 'A secret ballot must be submitted without a session.',
    detail: 'No vote was recorded. Submit it without cookies, so that no one can know whose ballot it is.',
  },
  'ballot-key-unreadable': {
    status: 503,
    title: 'The ballot box of this ballot cannot be opened at the moment.',
    detail:
      'No vote was recorded, and ballots that are already in the ballot box stay there. Tell the server ' +
      'administrator that the key for secret ballots is missing or is the wrong one.',
  },
  'nobody-to-vote': {
    status: 409,
    title: 'No one holds a seat of a national team.',
    detail: 'Nothing was opened. Appoint seat holders first.',
  },
} as const satisfies Record<string, ProblemText>;
