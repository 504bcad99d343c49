import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import classes from './Directory.module.css';
import { GrantDialog } from './GrantDialog.tsx';
import { grantsQuery, useEntryMutations, type Entry, type Grant } from './queries.ts';
import { useEntryWords } from './use-entry-words.ts';

const DAY_MS = 86_400_000;

/** To whom details are given by name, until when and why. */
export function GrantsSection({ entry }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const [giving, setGiving] = useState(false);
  return (
    <Section
      title={t('entry.grants')}
      aside={
        <Button size="xs" variant="default" onClick={() => setGiving(true)}>
          {t('entry.grant')}
        </Button>
      }
    >
      <QueryBoundary query={useQuery(grantsQuery(entry.id))}>
        {(grants) =>
          grants.length === 0 ? (
            <p className={classes.quiet}>{t('entry.grantsNone')}</p>
          ) : (
            <Listing label={t('entry.grants')}>
              {grants.map((grant) => (
                <GrantRow key={grant.id} entryId={entry.id} grant={grant} />
              ))}
            </Listing>
          )
        }
      </QueryBoundary>
      {giving && <GrantDialog entry={entry} onClose={() => setGiving(false)} />}
    </Section>
  );
}

function GrantRow({ entryId, grant }: { entryId: string; grant: Grant }) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const words = useEntryWords();
  const { revoke } = useEntryMutations(entryId);
  const [asked, ask] = useState(false);
  const field = t(`name.${grant.field}`);
  // It ends with the last day on which it may be read.
  const day = format.date(new Date(Date.parse(grant.endsAt) - DAY_MS).toISOString().slice(0, 10));
  const named = { field, name: grant.name };
  return (
    <ListRow
      title={grant.name}
      facts={[grant.organisation, words.place(grant), t('entry.given', { field, day })]}
      words={grant.reason}
      aside={
        <>
          <Button
            size="xs"
            variant="default"
            onClick={() => ask(true)}
            aria-label={t('entry.revokeNamed', named)}
          >
            {t('entry.revoke')}
          </Button>
          <ConfirmDialog
            opened={asked}
            onClose={() => ask(false)}
            title={t('entry.revokeTitle', named)}
            consequence={t('entry.revokeText', named)}
            verb={t('entry.revoke')}
            busy={revoke.isPending}
            problem={revoke.error}
            onConfirm={() => revoke.mutate(grant.id, { onSuccess: () => announce(t('entry.revoked')) })}
          />
        </>
      }
    />
  );
}
