import type { Translated } from '#platform/mail/email-text';

export const INVITATION_TEXTS = {
  subject: {
    join: 'Your invitation to Norbanet',
    renew: 'A new passphrase for Norbanet',
  },
  greeting: 'Hello {{name}},',
  /** Who invites. */
  inviter: {
    seat: '{{inviter}}, who holds {{seat}}, invites you to Norbanet, the Network’s online workspace.',
    secretariat: '{{inviter}} from the secretariat invites you to Norbanet, the Network’s online workspace.',
    unnamed: 'The secretariat invites you to Norbanet, the Network’s online workspace.',
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
    resource: 'the resource person’s seat of {{country}}',
  },
  renewal: 'The secretariat has sent you this link so that you can choose a new passphrase for Norbanet.',
  instruction: 'Open this link and choose a passphrase of at least 15 characters:',
  validity: 'The link works once and is valid for seven days. It is personal: please do not share it.',
  ending: {
    join: 'If you did not expect this invitation, ignore it: no account is created unless the link is used.',
    renew:
      'If you did not ask for this link, do not use it, and tell the secretariat. Your current passphrase ' +
      'remains valid until the link is used.',
  },
  signature: 'The secretariat',
} as const;
export type InvitationTexts = Translated<typeof INVITATION_TEXTS>;
