import { MultiSelect } from '@mantine/core';
import { NAMED_READERS_MAX } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft-context.ts';
import { type Person, readersQuery } from './readers-query.ts';

export interface NamedReadersProps {
  readers: readonly Person[];
  onChange: (readers: readonly Person[]) => void;
}

/** Those among whom a thread is to stay, chosen by name. */
export function NamedReaders({ readers, onChange }: NamedReadersProps) {
  const { t } = useTranslation('standards');
  const { standardId } = useDraft();
  const { data: people = [], isFetched } = useQuery(readersQuery(standardId, { audience: 'named' }));
  return (
    <MultiSelect
      size="xs"
      label={t('readers.who')}
      placeholder={readers.length === 0 ? t('readers.choose') : undefined}
      searchable
      hidePickedOptions
      maxValues={NAMED_READERS_MAX}
      maxDropdownHeight={240}
      nothingFoundMessage={isFetched ? t('readers.nobody') : undefined}
      value={readers.map(({ memberId }) => memberId)}
      data={people.map(({ memberId, name, organisation }) => ({
        value: memberId,
        label: `${name}, ${organisation}`,
      }))}
      onChange={(ids) => onChange(people.filter(({ memberId }) => ids.includes(memberId)))}
    />
  );
}
