import { Anchor, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import {
  COUNTRY_CODES,
  DECISION_KINDS,
  DECISION_LIMITS,
  FINAL_FOLLOW_UP_STATES,
  FOLLOW_UP_STATES,
  REGISTER_FORMATS,
} from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { MeetingsTabs } from '../meetings/MeetingsTabs.tsx';
import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../areas/queries.ts';
import { FilterForm } from '../ui/FilterForm.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { DecisionStateBadge } from './DecisionStateBadge.tsx';
import { decisionsFilterOf } from './filters.ts';
import { decisionsQuery, exportUrl, type Decision, type DecisionsFilter } from './queries.ts';

/** The register of decisions. The filter stands in the address, so that a view can be sent. */
export function DecisionsPage() {
  const { t } = useTranslation('minutes');
  const filter = decisionsFilterOf(useSearch({ strict: false }));
  const decisions = useInfiniteQuery(decisionsQuery(filter));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page title={t('decisions.title')} lead={t('decisions.lead')}>
      <MeetingsTabs here="decisions" />
      <DecisionsFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={decisions}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.items);
          if (lines.length > 0)
            return (
              <Listing label={t('decisions.list')}>
                {lines.map((decision) => (
                  <DecisionRow key={decision.id} decision={decision} country={filter.country} />
                ))}
              </Listing>
            );
          return isFiltered ? (
            <EmptyState
              title={t('decisions.noneFound.title')}
              text={t('decisions.noneFound.text')}
              step={
                <LinkButton to="/meetings/decisions" search={{}} variant="default">
                  {t('decisions.noneFound.all')}
                </LinkButton>
              }
            />
          ) : (
            <EmptyState title={t('decisions.none.title')} text={t('decisions.none.text')} />
          );
        }}
      </QueryBoundary>
      <LoadMore query={decisions} />
      <RegisterExportLinks name="decisions" filter={filter} />
    </Page>
  );
}

/** The same rows as a file, in either form. */
export function RegisterExportLinks({ name, filter }: { name: 'decisions' | 'actions'; filter: object }) {
  const { t } = useTranslation('minutes');
  return (
    <Group gap="md">
      {REGISTER_FORMATS.map((format) => (
        <Anchor key={format} size="sm" href={exportUrl(name, filter, format)} download>
          {t(`decisions.file.${format}`)}
        </Anchor>
      ))}
    </Group>
  );
}

function DecisionsFilterForm({ filter }: { filter: DecisionsFilter }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const navigate = useNavigate();
  const areas = useQuery(areasQuery).data ?? [];
  const { clause, standard, meeting } = filter;
  const only = (['clause', 'standard', 'meeting'] as const).find((name) => filter[name]) ?? null;

  function find(form: HTMLFormElement | null) {
    if (form)
      void navigate({
        to: '/meetings/decisions',
        search: decisionsFilterOf({ clause, standard, meeting, ...Object.fromEntries(new FormData(form)) }),
      });
  }

  return (
    <FilterForm
      label={t('decisions.filter.label')}
      verb={t('decisions.filter.find')}
      onFind={find}
      footer={
        only && (
          <Text size="sm" mt="sm">
            {t(`decisions.filter.${only}`)}{' '}
            <TextLink to="/meetings/decisions" search={{}}>
              {t('decisions.filter.all')}
            </TextLink>
          </Text>
        )
      }
    >
      <TextInput
        name="q"
        type="search"
        label={t('decisions.filter.words')}
        defaultValue={filter.q ?? ''}
        maxLength={DECISION_LIMITS.words}
        style={{ flex: '1 1 190px' }}
      />
      <NativeSelect
        name="country"
        label={t('decisions.filter.country')}
        defaultValue={filter.country ?? ''}
        style={{ flex: '0 1 130px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('decisions.filter.anyCountry') },
          ...COUNTRY_CODES.map((value) => ({ value, label: format.country(value) })),
        ]}
      />
      <NativeSelect
        name="state"
        label={t('decisions.filter.state')}
        defaultValue={filter.state ?? ''}
        style={{ flex: '0 1 150px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('decisions.filter.anyState') },
          ...FOLLOW_UP_STATES.map((value) => ({ value, label: t(`followUp.states.${value}`) })),
          { value: 'overdue', label: t('decisions.filter.overdue') },
        ]}
      />
      <NativeSelect
        name="kind"
        label={t('decisions.filter.kind')}
        defaultValue={filter.kind ?? ''}
        style={{ flex: '0 1 150px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('decisions.filter.anyKind') },
          ...DECISION_KINDS.map((value) => ({ value, label: t(`decisions.kind.${value}`) })),
        ]}
      />
      <NativeSelect
        name="area"
        label={t('decisions.filter.area')}
        value={filter.area ?? ''}
        style={{ flex: '0 1 190px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('decisions.filter.anyArea') },
          ...areas.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </FilterForm>
  );
}

const isFollowUpClosed = (state: string): boolean =>
  FINAL_FOLLOW_UP_STATES.some((settled) => settled === state);

/** What was decided, where, and how far the countries are; with a country chosen, how far that one is. */
function DecisionRow({ decision, country }: { decision: Decision; country: DecisionsFilter['country'] }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const { followUps } = decision;
  const own = followUps.find((row) => row.country === country);
  const overdue = followUps.filter((row) => row.overdue).length;
  return (
    <ListRow
      title={
        <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: decision.id }}>
          {decision.text}
        </RowLink>
      }
      facts={[
        decision.reference,
        t(`decisions.kind.${decision.kind}`),
        format.shortDay(decision.takenAt),
        own
          ? `${format.country(own.country)}: ${t(`followUp.states.${own.state}`)}`
          : followUps.length > 0 &&
            t('decisions.followed', {
              settled: followUps.filter(({ state }) => isFollowUpClosed(state)).length,
              all: followUps.length,
            }),
        overdue > 0 && <strong key="overdue">{t('decisions.overdue', { count: overdue })}</strong>,
      ]}
      aside={<DecisionStateBadge decision={decision} />}
    />
  );
}
