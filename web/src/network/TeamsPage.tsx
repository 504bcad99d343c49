import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { aboutPagePath, publicPagePath } from '../i18n/public-page-path.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import { findingsQuery, teamsQuery } from './queries.ts';
import { PressContact } from './press/PressContact.tsx';
import { TeamsList } from './TeamsList.tsx';

/** The national teams: who holds which seat, and what is amiss. */
export function TeamsPage() {
  const { t, i18n } = useTranslation('network');
  const manages = useHasPermission('network:manage');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NetworkTabs here="teams" />
      {manages && <Findings />}
      <QueryBoundary query={useQuery(teamsQuery)}>
        {(teams) =>
          teams.length === 0 ? (
            <EmptyState
              title={t('teams.none.title')}
              text={t('teams.none.text')}
              step={manages && <LinkButton to="/network/exchange">{t('teams.none.step')}</LinkButton>}
            />
          ) : (
            <TeamsList teams={teams} />
          )
        }
      </QueryBoundary>
      {/* The public page is the server's own and needs no script: the browser goes there. */}
      <Group gap="lg" style={{ rowGap: 4 }}>
        <Anchor href={publicPagePath('/teams', i18n.language)}>{t('teams.public')}</Anchor>
        <Anchor href={aboutPagePath(i18n.language)}>{t('teams.about')}</Anchor>
      </Group>
      {manages && <PressContact />}
    </Page>
  );
}

/** What waits for the secretariat: every vacant seat, every seat filled from another sector. */
function Findings() {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { data } = useQuery(findingsQuery);
  if (!data) return null;
  if (data.length === 0) return <Notice kind="good">{t('findings.none')}</Notice>;
  return (
    <Notice kind="waits" title={t('findings.title', { count: data.length })}>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {data.map(({ country, seat, finding }) => (
          <li key={country + seat}>
            {t(`findings.${finding}`, { country: format.country(country), seat: t(`seat.${seat}`) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
