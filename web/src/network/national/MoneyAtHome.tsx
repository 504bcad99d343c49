import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { fundsQuery } from '../../funding/queries.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

/** The funds that support a country, for those who read money. */
export function MoneyAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const reads = useHasPermission('funds:read');
  const { data } = useInfiniteQuery({ ...fundsQuery, enabled: reads });
  const funds = (data?.pages[0]?.items ?? []).filter(({ countries }) => countries.includes(country));
  return (
    <ShortList title={t('team.money')} aside={<TextLink to="/network/funds">{t('team.allFunds')}</TextLink>}>
      {funds.slice(0, MAX_SHOWN).map((fund) => (
        <ListRow
          key={fund.id}
          title={
            <RowLink to="/network/funds/$fundId" params={{ fundId: fund.id }}>
              {fund.title}
            </RowLink>
          }
          facts={[fund.donor, t('team.until', { day: format.shortDay(`${fund.lastDay}T12:00:00Z`, 'UTC') })]}
        />
      ))}
    </ShortList>
  );
}
