import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor, Principal } from '#platform/access/actor';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { INVITATION_TEXTS, type InvitationTexts } from './invitation.texts.ts';

export interface InvitationEmail {
  /** To join, or, for a member who has joined, to choose a new passphrase. */
  readonly purpose: 'join' | 'renew';
  readonly invitee: Pick<Actor, 'name' | 'role' | 'country' | 'seat'>;
  /** Who invites; the server itself invites in the name of the secretariat. */
  readonly inviter: Principal;
  /** The one-time link. */
  readonly address: string;
}

/**
 * An invitation, which says who invites, and to which seat or network; or a link to a new passphrase. Nothing
 * in it says what the Network is about: a mail may be read over a shoulder.
 */
export function invitationEmail(
  { purpose, invitee, inviter, address }: InvitationEmail,
  texts: InvitationTexts = INVITATION_TEXTS,
): EmailText {
  const invitation = `${inviterLine(inviter, texts)} ${inviteeLine(invitee, texts)}`;
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

function inviterLine(inviter: Principal, texts: InvitationTexts): string {
  if (inviter === 'system') return texts.inviter.unnamed;
  const { name, seat } = inviter;
  if (!seat) return fillText(texts.inviter.secretariat, { inviter: name });
  return fillText(texts.inviter.seat, { inviter: name, seat: seatName(seat, texts) });
}

function inviteeLine({ role, country, seat }: InvitationEmail['invitee'], texts: InvitationTexts): string {
  if (seat) return fillText(texts.invitee.seat, { seat: seatName(seat, texts) });
  if (role === 'network' && country)
    return fillText(texts.invitee.network, { country: countryName(country) });
  return role === 'secretariat' || role === 'auditor' ? texts.invitee[role] : texts.invitee.observer;
}

function seatName(
  { country, type }: { country: CountryCode; type: SeatType },
  texts: InvitationTexts,
): string {
  return fillText(texts.seat[type], { country: countryName(country) });
}
