/** Texts of the page of emails that did not arrive. */
export const deliveries = {
  title: 'Undelivered mail',
  lead:
    'Letters that the mail server did not take, or of which nobody knows whether they arrived. ' +
    'Norbanet does not send them again by itself.',
  list: 'Undelivered letters',
  none: {
    title: 'Every letter has arrived, or is on its way',
    text:
      'A letter comes here when the mail server refuses it for good, or when the line broke before ' +
      'the server had answered.',
  },
  to: 'to {{name}}',
  moved: '{{address}}, now {{now}}',
  left: 'has left the Network',
  fault: {
    address: 'the mail server does not take mail for this address',
    refused: 'the mail server refused it',
    line: 'the line to the mail server broke',
    broken: 'Norbanet was stopped while it was sending',
    unknown: 'the reason is not known',
  },
  attempts_one: 'tried once',
  attempts_other: 'tried {{count}} times',
  state: { failed: 'Not delivered', uncertain: 'Uncertain' },
  sendAgain: {
    verb: 'Send again',
    openNamed: 'Send again to {{name}}: {{subject}}',
    title: 'Send this letter to {{name}} again?',
    effect: {
      failed: 'One mail goes to {{address}}: “{{subject}}”. It says what it said the first time.',
      uncertain:
        'One mail goes to {{address}}: “{{subject}}”. The first one may have arrived: then {{name}} gets it twice.',
    },
    done: 'The letter to {{name}} is on its way again.',
  },
  setAside: {
    verb: 'Set aside',
    openNamed: 'Set aside the letter to {{name}}: {{subject}}',
    title: 'Set the letter to {{name}} aside?',
    effect: {
      failed:
        'It leaves this list and is not sent. {{name}} has not got it: say it in another way if it still matters.',
      uncertain: 'It leaves this list and is not sent again. Whether {{name}} has got it, nobody knows.',
    },
    done: 'The letter to {{name}} is set aside.',
  },
} as const;
