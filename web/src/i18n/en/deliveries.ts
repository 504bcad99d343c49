/** Texts of the page of emails that did not arrive. */
export const deliveries = {
  title: 'Undelivered emails',
  lead:
    'Emails that the email server did not accept, or for which it is not known whether they arrived. ' +
    'Norbanet does not send them again automatically.',
  list: 'Undelivered emails',
  none: {
    title: 'Every email has arrived or is on its way',
    text:
      'An email will appear here when the email server permanently refuses it, or when the connection is ' +
      'lost before the server has answered.',
  },
  to: 'to {{name}}',
  moved: '{{address}}, now {{now}}',
  left: 'has left the Network',
  fault: {
    address: 'the email server does not accept email for this address',
    refused: 'the email server refused it',
    line: 'connection to the email server lost',
    broken: 'Norbanet was stopped while it was sending',
    unknown: 'the reason is not known',
  },
  attempts_one: 'tried once',
  attempts_other: 'tried {{count}} times',
  state: { failed: 'Not delivered', uncertain: 'Uncertain' },
  sendAgain: {
    verb: 'Send again',
    openNamed: 'Send again to {{name}}: {{subject}}',
    title: 'Send this email to {{name}} again?',
    effect: {
      failed: 'One email is sent to {{address}}: “{{subject}}”. Its text is the same as the first time.',
      uncertain:
        'One email is sent to {{address}}: “{{subject}}”. The first one may have arrived: in that case ' +
        '{{name}} receives it twice.',
    },
    done: 'The email to {{name}} is on its way again.',
  },
  setAside: {
    verb: 'Dismiss',
    openNamed: 'Dismiss the email to {{name}}: {{subject}}',
    title: 'Dismiss the email to {{name}}?',
    effect: {
      failed:
        'The email is removed from this list and is not sent. {{name}} has not received it: tell them in ' +
        'another way if it still matters.',
      uncertain:
        'The email is removed from this list and is not sent again. It is not known whether {{name}} has ' +
        'received it.',
    },
    done: 'The email to {{name}} has been dismissed.',
  },
} as const;
