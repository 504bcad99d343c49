import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** Whose task something is: a member's, a seat's, or, of nobody, the secretariat's. */
export interface Owner {
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  /** The member's name, as the reader may know it. */
  readonly member?: string | null;
}

/** An owner as the API takes it. */
export interface OwnerIds {
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly memberId?: string | null;
}

/** What stands before a member’s id in a choice. */
export const MEMBER_CHOICE = 'member:';

export function choiceOfOwner({ country, seat, memberId }: OwnerIds): string {
  if (memberId) return `${MEMBER_CHOICE}${memberId}`;
  return country && seat ? `${country}:${seat}` : 'secretariat';
}

/** The owner that a choice of the select means. */
export function ownerOfChoice(choice: string): OwnerIds {
  if (choice.startsWith(MEMBER_CHOICE))
    return { country: null, seat: null, memberId: choice.slice(MEMBER_CHOICE.length) };
  const [first, second] = choice.split(':');
  const [country, seat] = [
    COUNTRY_CODES.find((code) => code === first),
    SEAT_TYPES.find((type) => type === second),
  ];
  return country && seat ? { country, seat } : { country: null, seat: null };
}

/** An owner in words: a name, "Estonia, NGO seat", or the secretariat. */
export function useOwnerText(): (owner: Owner) => string {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  return ({ country, seat, member }) => {
    if (member) return member;
    return country && seat
      ? t('seatOf', { country: format.country(country), seat: t(`seat.${seat}`) })
      : t('secretariat');
  };
}

/** Every seat and the secretariat, as options of a choice. */
export function useOwnerChoices(): { value: string; label: string }[] {
  const words = useOwnerText();
  const seats = COUNTRY_CODES.flatMap((country) => SEAT_TYPES.map((seat) => ({ country, seat })));
  return [{ country: null, seat: null }, ...seats].map((owner) => ({
    value: choiceOfOwner(owner),
    label: words(owner),
  }));
}
