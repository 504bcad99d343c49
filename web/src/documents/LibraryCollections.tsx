import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { LinkButton } from '../ui/links.tsx';
import { AddCollectionDialog, ChangeCollectionDialog } from './CollectionDialogs.tsx';
import type { LibraryFilter } from './queries.ts';
import { collectionsQuery } from './records.ts';

/** The shelves of the library as a filter; the one that is open says what it is for. */
export function LibraryCollections({ filter }: { filter: LibraryFilter }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { country } = useSession().member;
  const { data } = useQuery(collectionsQuery);
  const [act, setAct] = useState<'add' | 'change' | null>(null);
  if (!data || (data.items.length === 0 && !data.mayAddForNetwork && !data.mayAddForCountry)) return null;
  const { collectionId: _, ...rest } = filter;
  const open = data.items.find(({ id }) => id === filter.collectionId);
  const mayAdd = data.mayAddForNetwork || data.mayAddForCountry;
  return (
    <nav aria-label={t('collections.title')}>
      <Group gap={4}>
        <Choice label={t('all')} search={rest} isOpen={!open} />
        {data.items.map(({ id, name, country: whose, documents }) => (
          <Choice
            key={id}
            label={`${whose ? `${name} (${format.country(whose)})` : name} · ${documents}`}
            search={{ ...rest, collectionId: id }}
            isOpen={open?.id === id}
          />
        ))}
        {mayAdd && (
          <Button size="xs" variant="default" onClick={() => setAct('add')}>
            {t('collections.add')}
          </Button>
        )}
      </Group>
      {open && (open.description || open.mayKeep) && (
        <Group gap="xs" mt={6}>
          <Text size="sm" c="dimmed">
            {open.description}
          </Text>
          {open.mayKeep && (
            <Button size="xs" variant="subtle" onClick={() => setAct('change')}>
              {t('collections.edit')}
            </Button>
          )}
        </Group>
      )}
      {act === 'add' && (
        <AddCollectionDialog country={data.mayAddForCountry ? country : null} onClose={() => setAct(null)} />
      )}
      {act === 'change' && open && <ChangeCollectionDialog collection={open} onClose={() => setAct(null)} />}
    </nav>
  );
}

function Choice({ label, search, isOpen }: { label: string; search: LibraryFilter; isOpen: boolean }) {
  return (
    <LinkButton
      to="/library"
      search={search}
      size="xs"
      variant={isOpen ? 'light' : 'subtle'}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={isOpen ? 'true' : undefined}
    >
      {label}
    </LinkButton>
  );
}
