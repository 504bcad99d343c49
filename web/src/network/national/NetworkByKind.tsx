import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { nationalNetworkQuery, type NetworkKind } from '../queries.ts';

/** The organisations of a national network by kind, with how many members they have, where one may know. */
export function NetworkByKind({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const { data } = useQuery(nationalNetworkQuery(country));
  if (!data || data.length === 0) return null;
  return (
    <Section
      title={t('team.network')}
      aside={
        <TextLink to="/network/members" search={{ country }}>
          {t('team.members')}
        </TextLink>
      }
    >
      <Listing label={t('team.network')}>
        {data.map((group) => (
          <KindRow key={group.kind} group={group} />
        ))}
      </Listing>
    </Section>
  );
}

function KindRow({ group: { kind, organisations } }: { group: NetworkKind }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const known = organisations.map(({ members }) => members).filter((members) => members !== null);
  const members = known.reduce((sum, one) => sum + one, 0);
  return (
    <ListRow
      title={t(`kind.${kind}`)}
      facts={[
        t('team.organisations', { count: organisations.length }),
        known.length > 0 && t('team.memberCount', { count: members }),
      ]}
      words={format.list(organisations.map(({ name }) => name))}
    />
  );
}
