import { Button, Text } from '@mantine/core';
import { MINUTES_LIMITS } from '@nbn/contracts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { LongTextField } from '../ui/Form.tsx';
import { FormActions } from '../ui/FormActions.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SaveState } from '../ui/SaveState.tsx';
import { type SavedFields, useSharedDraft } from '../unsaved/use-shared-draft.ts';
import { useIsRestored } from '../unsaved/use-unsaved-draft.ts';
import { EntryConflict } from './EntryConflict.tsx';
import classes from './Minutes.module.css';
import { useMinutesMutations, type MinutesEntry, type MinutesView } from './queries.ts';

interface EntryFields {
  readonly text: string;
}

type SavedEntry = SavedFields<EntryFields> & { readonly by: string };

const toSavedEntry = ({
  text,
  revision,
  updatedBy,
}: Pick<MinutesEntry, 'text' | 'revision' | 'updatedBy'>): SavedEntry => ({
  fields: { text },
  revision,
  by: updatedBy ?? '',
});

/** What somebody else has written meanwhile, when that refused the own words. */
function conflictingEntry(error: unknown): SavedEntry | null {
  if (!isProblem(error, 'minutes-entry-changed-meanwhile')) return null;
  const { text, revision, by } = error.extra['current'] as { text: string; revision: number; by: string };
  return toSavedEntry({ text, revision, updatedBy: by });
}

/** Where an entry is kept until it is saved. */
export const entryDraftKey = (itemId: string): string => `minutes ${itemId}`;

/**
 * Writes an entry in place. A newer text of somebody else is put together with one's own, and neither is
 * lost.
 */
export function EntryEditor({
  minutes,
  entry,
  onClosed,
}: {
  minutes: MinutesView;
  entry: MinutesEntry;
  onClosed: () => void;
}) {
  const { t } = useTranslation('minutes');
  const { save } = useMinutesMutations(minutes.meetingId);
  const { itemId, title } = entry;
  const label = t('entry.editLabel', { title });
  const cameBack = useIsRestored(entryDraftKey(itemId));
  const words = useSharedDraft<EntryFields>(
    entryDraftKey(itemId),
    label,
    toSavedEntry(entry),
    conflictingEntry(save.error),
  );
  const {
    fields: { text },
    base,
    isChanged,
  } = words;
  const newer = words.newer as SavedEntry | null;

  function send() {
    if (!isChanged || newer || save.isPending) return;
    const savedOf = ({ entries }: MinutesView): SavedEntry | null => {
      const now = entries.find((one) => one.itemId === itemId);
      return now ? toSavedEntry(now) : null;
    };
    words.send(
      () => save.mutate({ itemId, text, revision: base.revision }, { onSuccess: onClosed }),
      savedOf,
    );
  }

  function leave() {
    words.discard();
    onClosed();
  }

  function goOnWith(next: string) {
    if (newer) words.rebaseOnto(newer, { text: next });
    save.reset();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isChanged) leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  }

  return (
    <div className={classes.editor}>
      <LongTextField
        name={`entry-${itemId}`}
        aria-label={label}
        value={text}
        minRows={6}
        maxLength={MINUTES_LIMITS.entry}
        data-autofocus
        classNames={{ input: classes.field! }}
        onChange={(event) => words.write({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
        ref={(field) => {
          if (field && !field.dataset['met']) {
            field.dataset['met'] = 'yes';
            if (!cameBack) field.focus();
          }
        }}
      />
      {newer ? (
        <EntryConflict
          base={base.fields.text}
          mine={text}
          newer={{ text: newer.fields.text, revision: newer.revision, by: newer.by }}
          onGoOn={goOnWith}
        />
      ) : (
        <ProblemNotice problem={save.error} />
      )}
      <FormActions
        size="sm"
        onCancel={leave}
        busy={save.isPending}
        aside={
          <>
            <SaveState saving={save.isPending} unsaved={isChanged ? 1 : 0} refused={save.isError} />
            <Text size="xs" c="dimmed">
              {t('entry.hint')}
            </Text>
          </>
        }
      >
        <Button size="sm" onClick={send} loading={save.isPending} disabled={!isChanged || newer !== null}>
          {t('entry.save')}
        </Button>
      </FormActions>
    </div>
  );
}
