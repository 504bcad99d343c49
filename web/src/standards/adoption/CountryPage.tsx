import { SegmentedControl } from '@mantine/core';
import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { StandardNavigation } from '../StandardNavigation.tsx';
import classes from './Adoption.module.css';
import { ClauseRecord } from './ClauseRecord.tsx';
import { COUNTRY_FILTERS, type CountryFilter, inFilter } from './country-filter.ts';
import { type CountryAdoption, countryQuery } from './queries.ts';
import type { VoiceFilter } from './voices/voice-filter.ts';
import { VoiceFilterControl } from './voices/VoiceFilterControl.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/adoption/$country');

/** One country, clause by clause; its own team keeps the records here. */
export function CountryPage() {
  const { standardId, country } = route.useParams();
  return (
    <QueryBoundary query={useQuery(countryQuery(standardId, country as CountryCode))}>
      {(adoption) => <CountryRecords adoption={adoption} />}
    </QueryBoundary>
  );
}

function CountryRecords({ adoption }: { adoption: CountryAdoption }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const navigate = useNavigate();
  const { show = 'all', voices } = route.useSearch();
  const { standardId, title, edition, country, ownSeat, clauses } = adoption;
  const choose = (search: { show: CountryFilter; voices: VoiceFilter | undefined }): void =>
    void navigate({
      to: '/standards/$standardId/adoption/$country',
      params: { standardId, country },
      search,
      replace: true,
    });
  const shown = clauses
    .filter((clause) => inFilter(show, clause, ownSeat))
    .filter((clause) => !voices || clause.voices.agreement === voices);
  return (
    <Page
      title={t('country.title', { country: format.country(country), title })}
      serif
      lead={t('adoption.lead', { edition })}
      trail={
        <TextLink to="/standards/$standardId/adoption" params={{ standardId }}>
          {t('adoption.title', { title })}
        </TextLink>
      }
    >
      <StandardNavigation standardId={standardId} />
      <SegmentedControl
        value={show}
        onChange={(value) => choose({ show: value as CountryFilter, voices })}
        aria-label={t('country.filter.label')}
        data={COUNTRY_FILTERS.map((value) => ({ value, label: t(`country.filter.${value}`) }))}
        data-stacks
        data-screen-only
      />
      <VoiceFilterControl value={voices} onChoose={(value) => choose({ show, voices: value })} />
      {shown.length === 0 ? (
        <EmptyState title={t('country.noneLeft.title')} text={t('country.noneLeft.text')} />
      ) : (
        <ol className={classes.list}>
          {shown.map((clause) => (
            <ClauseRecord key={clause.id} adoption={adoption} clause={clause} />
          ))}
        </ol>
      )}
    </Page>
  );
}
