import type { Translated } from '#platform/mail/email-text';

export const INVITATION_TEXTS = {
  subject: {
    join: 'Your invitation to Norbanet',
    renew: 'A new passphrase for Norbanet',
  },
  greeting: 'Hello {{name}},',
  opening: {
    join: 'The secretariat invites you to Norbanet, the working place of the Network.',
    renew: 'The secretariat has sent you this link so that you can choose a new passphrase for Norbanet.',
  },
  instruction: 'Open this link and choose a passphrase of at least 15 characters:',
  validity: 'It works once, and for seven days. It is yours alone: please do not pass it on.',
  ending: {
    join: 'If you did not expect this, do nothing: without the link no account comes to be.',
    renew:
      'If you did not ask for it, do nothing, and tell the secretariat. Your present passphrase ' +
      'goes on working until the link is used.',
  },
  signature: 'The secretariat',
} as const;
export type InvitationTexts = Translated<typeof INVITATION_TEXTS>;
