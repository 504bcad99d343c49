import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import type { ItemDraft, Presenter } from './queries.ts';

/** The choices of one select: nobody, a seat, a member, or somebody in words. */
export const FREE_TEXT_CHOICE = 'words';
export const seatChoice = (country: CountryCode, seat: SeatType): string => `seat:${country}:${seat}`;
export const memberChoice = (memberId: string): string => `member:${memberId}`;

/** What the select shows for the presenter that an item has. */
export function choiceOfPresenter(presenter: Presenter | null): string {
  if (presenter?.kind === 'seat' && presenter.country && presenter.seat)
    return seatChoice(presenter.country, presenter.seat);
  if (presenter?.kind === 'member' && presenter.memberId) return memberChoice(presenter.memberId);
  return presenter ? FREE_TEXT_CHOICE : '';
}

/** The presenter that a choice means, as the API takes it. */
export function presenterOfChoice(choice: string, words: string): NonNullable<ItemDraft['presenter']> | null {
  const [kind, first, second] = choice.split(':');
  if (kind === 'seat') {
    const country = COUNTRY_CODES.find((code) => code === first);
    const seat = SEAT_TYPES.find((type) => type === second);
    return country && seat ? { kind: 'seat', country, seat } : null;
  }
  if (kind === 'member' && first) return { kind: 'member', memberId: first };
  return kind === FREE_TEXT_CHOICE ? { kind: 'words', words } : null;
}
