import { NativeSelect, TextInput } from '@mantine/core';
import { MEMBER_STATES } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { FilterForm } from '../ui/FilterForm.tsx';
import { type MembersFilter, membersFilterOf } from './filters.ts';
import { CountryScopeField } from './CountryScopeField.tsx';

/**
 * Words, country and, for the secretariat, state; sending them changes the address, so that a view can be
 * sent to somebody.
 */
export function MembersFilterForm({ filter }: { filter: MembersFilter }) {
  const { t } = useTranslation('network');
  const navigate = useNavigate();
  const invites = useHasPermission('members:invite');

  function find(form: HTMLFormElement | null) {
    if (form)
      void navigate({
        to: '/network/members',
        search: membersFilterOf(Object.fromEntries(new FormData(form))),
      });
  }

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="q"
        type="search"
        label={t('filter.words')}
        defaultValue={filter.q ?? ''}
        maxLength={100}
        style={{ flex: '1 1 200px' }}
      />
      <CountryScopeField
        name="country"
        label={t('filter.country')}
        first={t('filter.anyCountry')}
        defaultValue={filter.country ?? ''}
        onChange={(event) => find(event.currentTarget.form)}
        style={{ flex: '0 1 160px' }}
      />
      {invites && (
        <NativeSelect
          name="state"
          label={t('filter.state')}
          defaultValue={filter.state ?? ''}
          onChange={(event) => find(event.currentTarget.form)}
          style={{ flex: '0 1 140px' }}
          data={[
            { value: '', label: t('filter.anyState') },
            ...MEMBER_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
      )}
    </FilterForm>
  );
}
