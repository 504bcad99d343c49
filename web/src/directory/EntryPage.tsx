import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { EntryFields } from './EntryFields.tsx';
import { GrantsSection } from './GrantsSection.tsx';
import { entryQuery, useEntryMutations, useWithdrawEntry, type Entry } from './queries.ts';
import { RequestsSection } from './RequestsSection.tsx';
import { RevealsSection } from './RevealsSection.tsx';
import { useEntryWords } from './use-entry-words.ts';

/** One entry: how to reach them; and for who keeps it, who reads what and who looked. */
export function EntryPage() {
  const { id } = useParams({ from: '/signed-in/network/directory/$id' });
  return (
    <QueryBoundary query={useQuery(entryQuery(id))} skeleton={<PageSkeleton />}>
      {(entry) => <EntryContent key={entry.id} entry={entry} />}
    </QueryBoundary>
  );
}

export function EntryContent({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['directory', 'network']);
  const format = useFormat();
  const words = useEntryWords();
  const { id, organisation, mayKeep, mayOversee, stale } = entry;
  const day = format.date(entry.confirmedAt.slice(0, 10));
  return (
    <Page
      title={organisation.name}
      within={t('title')}
      trail={<TextLink to="/network/directory">{t('title')}</TextLink>}
      facts={
        <>
          <span>{words.place(entry)}</span>
          <span>{t(`network:kind.${organisation.kind}`)}</span>
          {words.whom(entry).map((whom) => (
            <span key={whom}>{whom}</span>
          ))}
          {stale ? (
            <StateBadge tone="waits">{t('stale', { day })}</StateBadge>
          ) : (
            <span>{t('confirmedOn', { day })}</span>
          )}
        </>
      }
      action={
        mayKeep && (
          <LinkButton
            to="/network/directory/$id/change"
            params={{ id }}
            variant={stale ? 'default' : 'filled'}
          >
            {t('entry.edit')}
          </LinkButton>
        )
      }
    >
      {mayOversee && <Confirmation entry={entry} day={day} />}
      <Section title={t('entry.contact')}>
        <EntryFields entry={entry} />
      </Section>
      {mayOversee && <RequestsSection entry={entry} />}
      {mayOversee && <GrantsSection entry={entry} />}
      {mayKeep && <RevealsSection entry={entry} />}
      {mayKeep && <Withdrawal entry={entry} />}
    </Page>
  );
}

/** The one click, twice a year. */
function Confirmation({ entry: { id, stale, out }, day }: { entry: Entry; day: string }) {
  const { t } = useTranslation('directory');
  const { confirm } = useEntryMutations(id);
  const button = (
    <Button
      size="sm"
      variant={stale ? 'filled' : 'default'}
      loading={confirm.isPending}
      onClick={() => confirm.mutate(undefined, { onSuccess: () => announce(t('entry.confirmed')) })}
    >
      {t('entry.confirm')}
    </Button>
  );
  return (
    <>
      {stale ? (
        <Notice kind="waits" title={out ? t('out') : t('entry.staleTitle', { day })} actions={button}>
          {t(out ? 'entry.outText' : 'entry.staleText')}
        </Notice>
      ) : (
        <Group>{button}</Group>
      )}
      <ProblemNotice problem={confirm.error} />
    </>
  );
}

function Withdrawal({ entry: { id } }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const navigate = useNavigate();
  const withdraw = useWithdrawEntry(id);
  const [asked, ask] = useState(false);
  return (
    <Group>
      <Button variant="default" size="sm" onClick={() => ask(true)}>
        {t('entry.withdraw')}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t('entry.withdrawTitle')}
        consequence={t('entry.withdrawText')}
        verb={t('entry.withdraw')}
        isDestructive
        busy={withdraw.isPending}
        problem={withdraw.error}
        onConfirm={() =>
          withdraw.mutate(undefined, {
            onSuccess: () => {
              announce(t('entry.withdrawn'));
              void navigate({ to: '/network/directory/own' });
            },
          })
        }
      />
    </Group>
  );
}
