import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/FilterForm.tsx';
import { auditFilterOf } from './audit-filter.ts';
import type { AuditFilter } from './queries.ts';

/** Marks to find entries by; sending them changes the address. */
export function AuditFilterForm({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();

  function find(form: HTMLFormElement) {
    void navigate({ to: '/audit', search: auditFilterOf(Object.fromEntries(new FormData(form))) });
  }

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="action"
        label={t('filter.action')}
        description={t('filter.actionHint')}
        defaultValue={filter.action ?? ''}
        maxLength={81}
        style={{ flex: '1 1 180px' }}
      />
      <TextInput
        name="actorId"
        label={t('filter.actor')}
        defaultValue={filter.actorId ?? ''}
        maxLength={36}
        style={{ flex: '1 1 180px' }}
      />
      <TextInput
        name="objectId"
        label={t('filter.object')}
        defaultValue={filter.objectId ?? ''}
        maxLength={64}
        style={{ flex: '1 1 180px' }}
      />
    </FilterForm>
  );
}
