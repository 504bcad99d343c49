import { Button } from '@mantine/core';
import { DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ContactValue } from './ContactValue.tsx';
import { type Entry, useReveal } from './queries.ts';
import { useEntryWords } from './use-entry-words.ts';

/** Shows one protected detail, after it has said that its holder will see who looked. */
export function RevealButton({
  entry: { id, organisation },
  field,
}: {
  entry: Pick<Entry, 'id' | 'organisation'>;
  field: DirectoryField;
}) {
  const { t } = useTranslation('directory');
  const words = useEntryWords();
  const reveal = useReveal(id);
  const [asked, ask] = useState(false);
  const verb =
    field === 'phone' || field === 'mailbox'
      ? t(`reveal.${field}`)
      : t('reveal.other', { field: t(`name.${field}`) });
  const shown = reveal.data && (reveal.data.value ?? words.choices(field, reveal.data.choices ?? []));
  if (shown) return <ContactValue field={field} value={shown} />;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => ask(true)}
        aria-label={t('reveal.named', { verb, organisation: organisation.name })}
      >
        {verb}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t('reveal.title', { organisation: organisation.name })}
        consequence={`${t('reveal.consequence')} ${t('reveal.few', { count: DIRECTORY_LIMITS.revealsADay })}`}
        verb={verb}
        busy={reveal.isPending}
        problem={reveal.error}
        onConfirm={() =>
          reveal.mutate(field, {
            onSuccess: () => {
              ask(false);
              announce(t('reveal.done'));
            },
          })
        }
      />
    </>
  );
}
