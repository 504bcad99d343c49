import type { Translated } from '#platform/mail/email-text';

export const INVITATION_TEXTS = {
  subject: {
    join: 'Your invitation to Norbanet',
    renew: 'A new passphrase for Norbanet',
  },
  greeting: 'Hello {{name}},',
  /** Who invites. */
  inviter: {
    seat: '{{inviter}}, who holds {{seat}}, invites you to Norbanet, the working place of the Network.',
    secretariat: '{{inviter}} of the secretariat invites you to Norbanet, the working place of the Network.',
    unnamed: 'The secretariat invites you to Norbanet, the working place of the Network.',
  },
  /** As what the member is invited. */
  invitee: {
    seat: 'You are invited as the holder of {{seat}}.',
    network: 'You are invited as a member of the national network of {{country}}.',
    secretariat: 'You are invited as a member of the secretariat.',
    auditor: 'You are invited as an auditor.',
    observer: 'You are invited as an observer.',
  },
  seat: {
    government: 'the government seat of {{country}}',
    ngo: 'the NGO seat of {{country}}',
    resource: 'the resource seat of {{country}}',
  },
  renewal: 'The secretariat has sent you this link so that you can choose a new passphrase for Norbanet.',
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
