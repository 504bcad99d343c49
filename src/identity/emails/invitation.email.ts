/**
 * The words of an invitation. Nothing in it says what the Network is about: a mail may be read over a
 * shoulder.
 */
export function invitationEmail(
  purpose: 'join' | 'renew',
  name: string,
  address: string,
): { subject: string; text: string } {
  const opening =
    purpose === 'join'
      ? 'The secretariat invites you to Norbanet, the working place of the Network.'
      : 'The secretariat has sent you this link so that you can choose a new passphrase for Norbanet.';
  const ending =
    purpose === 'join'
      ? 'If you did not expect this, do nothing: without the link no account comes to be.'
      : 'If you did not ask for it, do nothing, and tell the secretariat. Your present passphrase ' +
        'goes on working until the link is used.';
  return {
    subject: purpose === 'join' ? 'Your invitation to Norbanet' : 'A new passphrase for Norbanet',
    text: [
      `Hello ${name},`,
      '',
      opening,
      '',
      'Open this link and choose a passphrase of at least 15 characters:',
      '',
      address,
      '',
      'It works once, and for seven days. It is yours alone: please do not pass it on.',
      '',
      ending,
      '',
      'The secretariat',
    ].join('\n'),
  };
}
