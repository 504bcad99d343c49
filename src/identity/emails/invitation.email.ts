import type { CountryCode, Language, SeatType } from '@nbn/contracts';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { Actor, Principal } from '#platform/access/actor';
import type { EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';

type InvitationTexts = Translated<EmailTexts['invitation']>;

export interface InvitationEmail {
  /** To join, or, for a member who has joined, to choose a new passphrase. */
  readonly purpose: 'join' | 'renew';
  readonly invitee: Pick<Actor, 'name' | 'role' | 'country' | 'seat' | 'language'>;
  /** Who invites; the server itself invites in the name of the secretariat. */
  readonly inviter: Principal;
  /** The one-time link. */
  readonly address: string;
}

/**
 * An invitation, which says who invites, and to which seat or network; or a link to a new passphrase. Nothing
 * in it says what the Network is about: a mail may be read over a shoulder.
 */
export function invitationEmail({ purpose, invitee, inviter, address }: InvitationEmail): EmailText {
  const texts = emailTexts('invitation', invitee.language);
  const invitation = `${inviterLine(inviter, invitee.language, texts)} ${inviteeLine(invitee, texts)}`;
  const lines = [
    fillText(texts.greeting, { name: invitee.name }),
    purpose === 'join' ? invitation : texts.renewal,
    texts.instruction,
    address,
    texts.validity,
    texts.ending[purpose],
    texts.signature,
  ];
  return { subject: texts.subject[purpose], text: lines.join('\n\n') };
}

function inviterLine(inviter: Principal, language: Language, texts: InvitationTexts): string {
  if (inviter === 'system') return texts.inviter.unnamed;
  const { name, seat } = inviter;
  if (!seat) return fillText(texts.inviter.secretariat, { inviter: name });
  return fillText(texts.inviter.seat, { inviter: name, seat: seatName(seat, language, texts) });
}

function inviteeLine(
  { role, country, seat, language }: InvitationEmail['invitee'],
  texts: InvitationTexts,
): string {
  if (seat) return fillText(texts.invitee.seat, { seat: seatName(seat, language, texts) });
  if (role === 'network' && country)
    return fillText(texts.invitee.network, { country: countryName(country, language) });
  return role === 'secretariat' || role === 'auditor' ? texts.invitee[role] : texts.invitee.observer;
}

function seatName(
  { country, type }: { country: CountryCode; type: SeatType },
  language: Language,
  texts: InvitationTexts,
): string {
  return fillText(texts.seat[type], { country: countryName(country, language) });
}
