import type { ProblemText } from './problem-text.ts';

export const BALLOT_PROBLEMS = {
  'ballot-not-open-yet': {
    status: 409,
    title: 'This ballot is not open yet.',
    detail: 'Nothing was cast. Come back at the opening time that the page shows.',
  },
  'ballot-closed': {
    status: 409,
    title: 'This ballot is closed.',
    detail: 'Nothing was changed. A paper that you cast before the closing time counts as it was.',
  },
  'ballot-paper-refused': {
    status: 422,
    title: 'This paper cannot be counted.',
    detail:
      'Nothing was changed, and an earlier paper of yours still counts. The faults are listed; ' +
      'mend them and cast again.',
  },
  'not-on-the-roll': {
    status: 409,
    title: 'Your seat has no vote in this ballot.',
    detail:
      'Seats that were vacant when the ballot opened are not on its roll. Ask the secretariat if this is a mistake.',
  },
  'ballot-times': {
    status: 422,
    title: 'The ballot’s times do not fit.',
    detail: 'Nothing was opened. It must close after it opens, in the future, and within 120 days.',
  },
  'ballot-places': {
    status: 422,
    title: 'There are more places than options.',
    detail: 'Nothing was opened. Choose at most as many places as there are options.',
  },
  'ballot-options': {
    status: 422,
    title: 'The options do not fit this ballot.',
    detail:
      'Nothing was announced. A question about one text has no options; every other ballot has 2 ' +
      'to 60 different ones, and one of them is “no change” where texts compete with it.',
  },
  'ballot-method-fits-not': {
    status: 422,
    title: 'These rules do not go together.',
    detail: 'Nothing was announced. Change the rule that `conflict` names, or choose another method.',
  },
  'ballot-already-running': {
    status: 409,
    title: 'A ballot on this is under way already.',
    detail: 'Nothing was announced. Wait for its result, or withdraw it first.',
  },
  'ballot-not-in-that-state': {
    status: 409,
    title: 'The ballot is not at that point any more.',
    detail: 'Nothing was changed. Look at its page: somebody may have been faster, or its time has passed.',
  },
  'ballot-not-later': {
    status: 422,
    title: 'A ballot can only be extended.',
    detail: 'Nothing was changed. Name a later closing time, within 120 days of the opening.',
  },
  'ballot-short-notice': {
    status: 422,
    title: 'This opens less than seven days after it is announced.',
    detail: 'Nothing was announced. Choose a later opening, or say why it cannot wait.',
  },
  'ballot-same-country': {
    status: 409,
    title: 'Your country has done this already.',
    detail: 'Nothing was changed. A seat of another country has to do it as well.',
  },
  'ballot-same-member': {
    status: 409,
    title: 'You have done this already, for another seat.',
    detail: 'Nothing was changed. Somebody else, of another country, has to do it as well.',
  },
  'closing-same-person': {
    status: 409,
    title: 'Somebody else lets this result out.',
    detail:
      'Nothing was changed. You closed the ballot while seats could still vote; a colleague or a ' +
      'seat that votes in it confirms that.',
  },
  'tie-choice': {
    status: 422,
    title: 'That does not settle the tie.',
    detail: 'Nothing was decided. Choose as many of the tied options as there are open places.',
  },
  'entry-same-officer': {
    status: 409,
    title: 'A second officer confirms the paper.',
    detail: 'Nothing was cast. Whoever entered it cannot confirm it; ask a colleague.',
  },
  'seat-has-voted': {
    status: 409,
    title: 'This seat has voted itself.',
    detail:
      'Nothing was changed. What a voter cast is never replaced by a paper that others enter; the ' +
      'voter changes it until the close.',
  },
  'seat-refused-papers': {
    status: 409,
    title: 'This seat has refused a paper that was entered for it.',
    detail: 'Nothing was entered. Whoever holds the seat votes on the ballot’s page.',
  },
  'officer-since-opening': {
    status: 409,
    title: 'Papers are entered and confirmed by two who were in the secretariat before the ballot opened.',
    detail:
      'Nothing was changed. Ask colleagues who were in the secretariat then, or ask the seat to ' +
      'vote itself or through its proxy.',
  },
  'entry-waits-already': {
    status: 409,
    title: 'A paper of this seat waits for its second officer.',
    detail: 'Nothing was changed. Confirm it, or take it back first.',
  },
  'seat-not-present': {
    status: 409,
    title: 'Your seat is not checked in to the meeting.',
    detail: 'Nothing was cast. Only seats that are present vote here; tell the chair if you are in the room.',
  },
  'seat-recused': {
    status: 409,
    title: 'Your seat takes no part in this ballot.',
    detail: 'Nothing was cast. It was recused before the opening because of a conflict of interest.',
  },
  'seat-handed-over': {
    status: 409,
    title: 'Your seat was handed over for this ballot.',
    detail: 'Nothing was cast. Your alternate votes for the seat.',
  },
  'former-holder-has-voted': {
    status: 409,
    title: 'The former holder of your seat has voted in this ballot.',
    detail: 'Nothing was changed. What was cast for the seat stands, whoever holds it by now.',
  },
  'seat-since-opening': {
    status: 409,
    title: 'You hold your seat only since this secret ballot opened.',
    detail:
      'Nothing was given out. Its roll was frozen at the opening; whoever held the seat then is named on it.',
  },
  'not-the-proxy': {
    status: 409,
    title: 'You are not the proxy of that seat.',
    detail: 'Nothing was cast. A seat names its proxy before the opening; the page shows whom.',
  },
  'principal-has-voted': {
    status: 409,
    title: 'The seat has voted itself.',
    detail: 'Nothing was changed. Its own paper counts, whenever it came.',
  },
  'proxy-too-late': {
    status: 409,
    title: 'Proxies are named before the opening.',
    detail: 'Nothing was changed. Vote yourself before the close.',
  },
  'proxy-other-country': {
    status: 409,
    title: 'A proxy is a seat of your own team.',
    detail: 'Nothing was changed. Name another seat of your country.',
  },
  'proxy-taken': {
    status: 409,
    title: 'That seat is the proxy of another seat already.',
    detail: 'Nothing was changed. A seat holds one proxy at most; name another seat.',
  },
  'proxy-chain': {
    status: 409,
    title: 'A proxy cannot be passed on.',
    detail: 'Nothing was changed. A seat that has named a proxy cannot be one, and a proxy cannot name one.',
  },
  'pass-refused': {
    status: 403,
    title: 'This is no pass to this ballot.',
    detail:
      'Nothing was cast, and a paper that lies in the box stays there. Passes are signed for one ' +
      'ballot each; open the ballot’s page again.',
  },
  'pass-issued-already': {
    status: 409,
    title: 'Your seat’s pass to this ballot was given out already.',
    detail:
      'Nothing was changed. Vote in the browser in which you opened the ballot first, or with the ' +
      'pass that you saved there. A second pass would be a second vote.',
  },
  'cast-signed-in': {
    status: 400,
    title: 'A secret paper comes without a session.',
    detail: 'Nothing was cast. Send it without cookies, so that nobody can know whose it is.',
  },
  'ballot-key-unreadable': {
    status: 503,
    title: 'The box of this ballot cannot be opened at the moment.',
    detail:
      'Nothing was cast, and papers that are in stay in. Tell whoever runs Norbanet: the key of ' +
      'secret ballots is missing or is another one.',
  },
  'nobody-to-vote': {
    status: 409,
    title: 'No seat of a national team is held by anyone.',
    detail: 'Nothing was opened. Appoint holders of seats first.',
  },
} as const satisfies Record<string, ProblemText>;
