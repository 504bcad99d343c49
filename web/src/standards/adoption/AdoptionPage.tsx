import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChartOrTable } from '../../ui/ChartOrTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { AdoptionTable } from './AdoptionTable.tsx';
import { CountsTable } from './CountsTable.tsx';
import { HeatMap } from './HeatMap.tsx';
import { countAskedAgain } from './adoption-cells.ts';
import { Legend } from './Legend.tsx';
import { matrixQuery, type AdoptionMatrix } from './queries.ts';
import { AgreementTable } from './voices/AgreementTable.tsx';
import { clausesInFilter } from './voices/voice-cells.ts';
import type { VoiceFilter } from './voices/voice-filter.ts';
import { VoiceFilterControl } from './voices/VoiceFilterControl.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/adoption');

/** What every country does with every clause, at a glance and in words. */
export function AdoptionPage() {
  const { standardId } = route.useParams();
  return (
    <QueryBoundary query={useQuery(matrixQuery(standardId))}>
      {(matrix) => <Matrix matrix={matrix} />}
    </QueryBoundary>
  );
}

function Matrix({ matrix }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const { t: voicesText } = useTranslation('voices');
  const navigate = useNavigate();
  const { voices } = route.useSearch();
  const { standardId, title, edition, own } = matrix;
  const shown = { ...matrix, clauses: clausesInFilter(matrix, voices) };
  const choose = (value: VoiceFilter | undefined): void =>
    void navigate({
      to: '/standards/$standardId/adoption',
      params: { standardId },
      search: value ? { voices: value } : {},
      replace: true,
    });
  const file = (as: 'csv' | 'json'): string => `/api/standards/${standardId}/adoption/export?as=${as}`;
  return (
    <Page
      title={t('adoption.title', { title })}
      serif
      wide
      lead={t('adoption.lead', { edition })}
      trail={<TextLink to="/standards">{t('published.title')}</TextLink>}
      action={
        own && (
          <LinkButton to="/standards/$standardId/adoption/$country" params={{ standardId, country: own }}>
            {t('adoption.own')}
          </LinkButton>
        )
      }
    >
      <StandardNavigation standardId={standardId} />
      <ReconfirmSummary matrix={matrix} />
      <VoiceFilterControl value={voices} onChoose={choose} />
      {shown.clauses.length === 0 ? (
        <EmptyState title={voicesText('filter.none.title')} text={voicesText('filter.none.text')} />
      ) : (
        <ChartOrTable
          title={t('adoption.map')}
          chart={
            <>
              <HeatMap matrix={shown} filter={voices} />
              <Legend />
            </>
          }
          table={<AdoptionTable matrix={shown} />}
        />
      )}
      <Section title={t('adoption.tableTitle')}>
        <CountsTable matrix={matrix} />
      </Section>
      <Section title={voicesText('counts.agreement')}>
        <AgreementTable matrix={matrix} />
      </Section>
      <Section title={t('adoption.files')}>
        <Group gap="md">
          <Anchor href={file('csv')} download>
            {t('adoption.csv')}
          </Anchor>
          <Anchor href={file('json')} download>
            {t('adoption.json')}
          </Anchor>
        </Group>
      </Section>
    </Page>
  );
}

/** Tells a team which of its records, and of its reader's own voice, are asked about again. */
function ReconfirmSummary({ matrix }: { matrix: AdoptionMatrix }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { standardId, own } = matrix;
  const count = countAskedAgain(matrix);
  if (!own || count === 0) return null;
  return (
    <Notice
      kind="waits"
      actions={
        <LinkButton
          size="xs"
          variant="default"
          to="/standards/$standardId/adoption/$country"
          params={{ standardId, country: own }}
          search={{ show: 'asked' }}
        >
          {t('adoption.goAsked')}
        </LinkButton>
      }
    >
      {t('adoption.askedOf', { count, country: format.country(own) })}
    </Notice>
  );
}
