import type { CountryCode, MeetingKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** What decides who reads a meeting. */
export interface ReaderScope {
  readonly kind: MeetingKind;
  readonly country: CountryCode | null;
  readonly discreet: boolean;
}

/** In words, who reads what stands in a meeting: its title and place, its note, and the address to join. */
export function useReaderTexts({
  kind,
  country,
  discreet,
}: ReaderScope): Readonly<Record<'title' | 'note' | 'join', string>> {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  if (kind !== 'national')
    return { title: t('readers.minuted'), note: t('readers.region'), join: t('readers.invited') };
  const of = { country: country ? format.country(country) : t('readers.theCountry') };
  const words = t(discreet ? 'readers.discreet' : 'readers.national', of);
  return { title: words, note: words, join: t('readers.discreet', of) };
}
