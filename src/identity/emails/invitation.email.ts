import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor, Principal } from '#platform/access/actor';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { INVITATION_TEXTS, type InvitationTexts } from './invitation.texts.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

export interface InvitationEmail {
  readonly invitee: Pick<Actor, 'name' | 'role' | 'country' | 'seat'>;
  /** Who invites; the server itself invites in the name of the secretariat. */
  readonly inviter: Principal;
  /** The one-time link. */
  readonly address: string;
}

/**
 * An invitation: who invites, and to which seat or network. Nothing in it says what the Network is about: a
 * mail may be read over a shoulder.
 */
export function invitationEmail(
  { invitee, inviter, address }: InvitationEmail,
  texts: InvitationTexts = INVITATION_TEXTS,
): EmailText {
  const opening = `${inviterLine(inviter, texts)} ${inviteeLine(invitee, texts)}`;
  return linkEmail('join', invitee.name, opening, address, texts);
}

/** A link by which a member who has joined chooses a new passphrase. */
export function renewalEmail(
  name: string,
  address: string,
  texts: InvitationTexts = INVITATION_TEXTS,
): EmailText {
  return linkEmail('renew', name, texts.renewal, address, texts);
}

function linkEmail(
  purpose: 'join' | 'renew',
  name: string,
  opening: string,
  address: string,
  texts: InvitationTexts,
): EmailText {
  const lines = [
    fillText(texts.greeting, { name }),
    opening,
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

function countryName(country: CountryCode): string {
  return COUNTRIES.of(country) ?? country;
}
