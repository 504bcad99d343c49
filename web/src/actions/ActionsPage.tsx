import { Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { ACTION_STATES, COUNTRY_CODES, DECISION_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RegisterExportLinks } from '../decisions/DecisionsPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { MeetingsTabs } from '../meetings/MeetingsTabs.tsx';
import { FilterForm } from '../ui/FilterForm.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Listing } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { ActionRow } from './ActionRow.tsx';
import { actionsFilterOf } from './filters.ts';
import { actionsQuery, type ActionsFilter } from './queries.ts';

/** The register of actions. The filter stands in the address, so that a view can be sent. */
export function ActionsPage() {
  const { t } = useTranslation('minutes');
  const filter = actionsFilterOf(useSearch({ strict: false }));
  const actions = useInfiniteQuery(actionsQuery(filter));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page title={t('actions.title')} lead={t('actions.lead')}>
      <MeetingsTabs here="actions" />
      <ActionsFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={actions}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.items);
          if (lines.length > 0)
            return (
              <Listing label={t('actions.list')}>
                {lines.map((action) => (
                  <ActionRow key={action.id} action={action} />
                ))}
              </Listing>
            );
          return isFiltered ? (
            <EmptyState
              title={t('actions.noneFound.title')}
              text={t('actions.noneFound.text')}
              step={
                <LinkButton to="/meetings/actions" search={{}} variant="default">
                  {t('actions.noneFound.all')}
                </LinkButton>
              }
            />
          ) : (
            <EmptyState title={t('actions.none.title')} text={t('actions.none.text')} />
          );
        }}
      </QueryBoundary>
      <LoadMore query={actions} />
      <RegisterExportLinks name="actions" filter={filter} />
    </Page>
  );
}

function ActionsFilterForm({ filter }: { filter: ActionsFilter }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const navigate = useNavigate();
  const { meeting, decision } = filter;

  function find(form: HTMLFormElement | null) {
    if (form)
      void navigate({
        to: '/meetings/actions',
        search: actionsFilterOf({ meeting, decision, ...Object.fromEntries(new FormData(form)) }),
      });
  }

  return (
    <FilterForm
      label={t('actions.filter.label')}
      verb={t('actions.filter.find')}
      onFind={find}
      footer={
        meeting && (
          <Text size="sm" mt="sm">
            {t('actions.filter.meeting')}{' '}
            <TextLink to="/meetings/actions" search={{}}>
              {t('actions.filter.all')}
            </TextLink>
          </Text>
        )
      }
    >
      <TextInput
        name="q"
        type="search"
        label={t('actions.filter.words')}
        defaultValue={filter.q ?? ''}
        maxLength={DECISION_LIMITS.words}
        style={{ flex: '1 1 200px' }}
      />
      <NativeSelect
        name="country"
        label={t('actions.filter.country')}
        defaultValue={filter.country ?? ''}
        style={{ flex: '0 1 150px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('decisions.filter.anyCountry') },
          ...COUNTRY_CODES.map((value) => ({ value, label: format.country(value) })),
        ]}
      />
      <NativeSelect
        name="state"
        label={t('actions.filter.state')}
        defaultValue={filter.state ?? ''}
        style={{ flex: '0 1 150px' }}
        onChange={(event) => find(event.currentTarget.form)}
        data={[
          { value: '', label: t('actions.filter.anyState') },
          ...ACTION_STATES.map((value) => ({ value, label: t(`actions.state.${value}`) })),
          { value: 'overdue', label: t('actions.filter.overdue') },
        ]}
      />
      <Checkbox
        name="mine"
        label={t('actions.filter.mine')}
        defaultChecked={filter.mine === true}
        onChange={(event) => find(event.currentTarget.form)}
        pb={8}
      />
    </FilterForm>
  );
}
