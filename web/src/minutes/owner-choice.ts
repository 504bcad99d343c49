import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** Whose task something is; neither: the secretariat's. */
export interface Owner {
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
}

export const choiceOfOwner = ({ country, seat }: Owner): string =>
  country && seat ? `${country}:${seat}` : 'secretariat';

/** The owner that a choice of the select means. */
export function ownerOfChoice(choice: string): Owner {
  const [first, second] = choice.split(':');
  const [country, seat] = [
    COUNTRY_CODES.find((code) => code === first),
    SEAT_TYPES.find((type) => type === second),
  ];
  return country && seat ? { country, seat } : { country: null, seat: null };
}

/** An owner in words: "Estonia, NGO seat", or the secretariat. */
export function useOwnerText(): (owner: Owner) => string {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  return ({ country, seat }) =>
    country && seat
      ? t('seatOf', { country: format.country(country), seat: t(`seat.${seat}`) })
      : t('secretariat');
}

/** Every owner there can be, as the options of a select. */
export function useOwnerChoices(): { value: string; label: string }[] {
  const words = useOwnerText();
  const seats = COUNTRY_CODES.flatMap((country) => SEAT_TYPES.map((seat) => ({ country, seat })));
  return [{ country: null, seat: null }, ...seats].map((owner) => ({
    value: choiceOfOwner(owner),
    label: words(owner),
  }));
}
