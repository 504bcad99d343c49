import { COUNTRY_CODES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { RowLink, TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';

/** The countries, each with what was recommended to it; the reader's own one stands first. */
export function RecommendationsPage() {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { role, country: own } = useSession().member;
  const countries = COUNTRY_CODES.filter((code) => role !== 'network' || code === own).toSorted(
    (one, other) => Number(other === own) - Number(one === own) || format.byCountry(one, other),
  );
  const leads = { team: 'leadOthers', network: 'leadNetwork' } as const;
  const lead = role === 'team' || role === 'network' ? leads[role] : 'leadShared';
  return (
    <Page
      title={t('title')}
      lead={`${t('lead')} ${t(lead)}`}
      facts={<TextLink to="/network/instruments">{t('toInstruments')}</TextLink>}
    >
      <NetworkTabs here="recommendations" />
      <Listing label={t('countries')}>
        {countries.map((country) => (
          <ListRow
            key={country}
            title={
              <RowLink to="/network/recommendations/countries/$country" params={{ country }}>
                {format.country(country)}
              </RowLink>
            }
            facts={[country === own && t('ownCountry')]}
          />
        ))}
      </Listing>
    </Page>
  );
}
