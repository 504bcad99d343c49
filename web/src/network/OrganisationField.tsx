import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField } from '../ui/Form.tsx';
import { organisationsQuery } from './queries.ts';

/**
 * One of the Network's organisations. There are some dozens: all of them are fetched, so that none is missing
 * from the choice.
 */
export function OrganisationField({
  country,
  value,
  onChange,
}: {
  /** Only those of this country. */
  country?: CountryCode;
  value: string;
  onChange: (id: string) => void;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    organisationsQuery(country),
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ChoiceField
      name="organisationId"
      label={t('invite.organisation')}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('invite.chooseOrganisation') },
        ...all.map(({ id, name, country }) => ({
          value: id,
          label: `${name} (${country ? format.country(country) : t('place.international')})`,
        })),
      ]}
    />
  );
}
