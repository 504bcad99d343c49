import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { COUNTRY_SCOPES } from './filters.ts';

/** A country, or what belongs to none; `first` is the choice before them. */
export function CountryScopeField({ first, ...props }: NativeSelectProps & { first: string }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const nameOf = (place: (typeof COUNTRY_SCOPES)[number]) =>
    place === 'international' ? t('place.international') : format.country(place);
  return (
    <NativeSelect
      {...props}
      data={[
        { value: '', label: first },
        ...COUNTRY_SCOPES.map((value) => ({ value, label: nameOf(value) })),
      ]}
    />
  );
}
