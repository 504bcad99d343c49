import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { publishedQuery } from '../../standards/publication/queries.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

/** The standards in force, each leading to what the country does with its clauses. */
export function RecordsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const reads = useHasPermission('standards:read');
  const { data = [] } = useQuery({ ...publishedQuery, enabled: reads });
  return (
    <ShortList
      title={t('team.records')}
      aside={<TextLink to="/standards">{t('team.allStandards')}</TextLink>}
    >
      {data.slice(0, MAX_SHOWN).map(({ standardId, title, edition }) => (
        <ListRow
          key={standardId}
          title={
            <RowLink to="/standards/$standardId/adoption/$country" params={{ standardId, country }}>
              {title}
            </RowLink>
          }
          facts={[t('team.edition', { edition })]}
        />
      ))}
    </ShortList>
  );
}
