import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/FilterForm.tsx';
import { useAuditActionChoices } from './audit-action-text.ts';
import { auditFilterOf } from './audit-filter.ts';
import { auditKindsQuery, type AuditFilter } from './queries.ts';

/** Marks to find entries by; sending them changes the address. */
export function AuditFilterForm({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  const actions = useAuditActionChoices();
  const { data: kinds } = useQuery(auditKindsQuery);
  const any = { value: '', label: t('filter.any') };

  function find(form: HTMLFormElement) {
    void navigate({ to: '/audit', search: auditFilterOf(Object.fromEntries(new FormData(form))) });
  }

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <NativeSelect
        name="action"
        label={t('filter.action')}
        defaultValue={filter.action ?? ''}
        data={[any, ...actions]}
        style={{ flex: '2 1 260px' }}
      />
      <NativeSelect
        // The choices come after the page; a choice of the address is taken up then.
        key={kinds?.items.length}
        name="objectKind"
        label={t('filter.kind')}
        defaultValue={filter.objectKind ?? ''}
        data={[any, ...(kinds?.items ?? [])]}
        style={{ flex: '1 1 160px' }}
      />
      <FilterField name="objectId" filter={filter} label={t('filter.object')} maxLength={64} />
      <FilterField name="actorId" filter={filter} label={t('filter.actor')} maxLength={36} />
      <FilterField name="from" filter={filter} label={t('filter.from')} type="date" />
      <FilterField name="to" filter={filter} label={t('filter.to')} type="date" />
      <Checkbox
        name="reads"
        value="true"
        label={t('filter.reads')}
        defaultChecked={filter.reads === 'true'}
        style={{ alignSelf: 'center' }}
      />
    </FilterForm>
  );
}

interface FilterFieldProps {
  name: 'objectId' | 'actorId' | 'from' | 'to';
  filter: AuditFilter;
  label: string;
  type?: 'date';
  maxLength?: number;
}

function FilterField({ name, filter, ...props }: FilterFieldProps) {
  return <TextInput name={name} defaultValue={filter[name] ?? ''} style={{ flex: '1 1 160px' }} {...props} />;
}
