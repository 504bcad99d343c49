import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { SortableList } from '../ui/SortableList.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { NewAreaDialog, RenameAreaDialog } from './AreaDialog.tsx';
import { type Area, areasQuery, useChangeArea, useReorderAreas } from './queries.ts';

/** The areas of the Network's work: read by everyone, kept by the secretariat. */
export function AreasPage() {
  const { t } = useTranslation('areas');
  const manages = useHasPermission('network:manage');
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={manages && <Button onClick={() => setIsAdding(true)}>{t('add')}</Button>}
    >
      <NetworkTabs here="areas" />
      <QueryBoundary query={useQuery(areasQuery)}>
        {(areas) => (manages ? <ManagedAreas areas={areas} /> : <AreaListing areas={areas} />)}
      </QueryBoundary>
      {isAdding && <NewAreaDialog onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

function AreaListing({ areas }: { areas: readonly Area[] }) {
  const { t } = useTranslation('areas');
  return (
    <Listing label={t('list')}>
      {areas.map(({ id, title, retired }) => (
        <ListRow
          key={id}
          title={title}
          aside={retired && <StateBadge tone="quiet">{t('retired')}</StateBadge>}
        />
      ))}
    </Listing>
  );
}

function ManagedAreas({ areas }: { areas: readonly Area[] }) {
  const { t } = useTranslation('areas');
  const reorder = useReorderAreas();
  return (
    <>
      <SortableList
        items={areas}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        label={t('list')}
        disabled={reorder.isPending}
        onReorder={(ordered) => reorder.mutate(ordered.map(({ id }) => id))}
      >
        {(area) => <AreaRow area={area} />}
      </SortableList>
      <ProblemNotice problem={reorder.error} />
    </>
  );
}

function AreaRow({ area }: { area: Area }) {
  const { t } = useTranslation('areas');
  const [dialog, setDialog] = useState<'rename' | 'retire' | null>(null);
  const change = useChangeArea(area.id);
  const { title, retired, revision } = area;
  const close = () => setDialog(null);

  function setRetired(value: boolean) {
    change.mutate(
      { title, retired: value, revision },
      {
        onSuccess: () => {
          announce(t(value ? 'retiredDone' : 'restored', { title }));
          close();
        },
      },
    );
  }

  return (
    <Group justify="space-between" gap="sm">
      <div>
        <Text fw={600}>{title}</Text>
        {retired && <StateBadge tone="quiet">{t('retired')}</StateBadge>}
      </div>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-label={t('renameNamed', { title })}
          onClick={() => setDialog('rename')}
        >
          {t('rename')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          loading={change.isPending}
          aria-label={t(retired ? 'restoreNamed' : 'retireNamed', { title })}
          onClick={() => (retired ? setRetired(false) : setDialog('retire'))}
        >
          {t(retired ? 'restore' : 'retire')}
        </Button>
      </Group>
      {dialog !== 'retire' && <ProblemNotice problem={change.error} />}
      {dialog === 'rename' && <RenameAreaDialog area={area} onClose={close} />}
      <ConfirmDialog
        opened={dialog === 'retire'}
        onClose={close}
        title={t('retireTitle', { title })}
        consequence={t('retireEffect')}
        verb={t('retire')}
        busy={change.isPending}
        problem={change.error}
        onConfirm={() => setRetired(true)}
      />
    </Group>
  );
}
