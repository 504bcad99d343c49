import { Button, Group, Text } from '@mantine/core';
import { MINUTES_LIMITS } from '@nbn/contracts';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { useKept } from '../standards/kept.ts';
import { LongTextField } from '../ui/Form.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SaveState } from '../ui/SaveState.tsx';
import { EntryConflict, type Newer } from './EntryConflict.tsx';
import classes from './Minutes.module.css';
import { useMinutesActs, type MinutesEntry, type MinutesView } from './queries.ts';

const CHANGED = 'minutes-entry-changed-meanwhile';

/** The newer text: from the live document, or from the refusal when that came first. */
function newerThan(base: Pick<MinutesEntry, 'revision'>, live: MinutesEntry, error: unknown): Newer | null {
  const seen = live.revision > base.revision ? { text: live.text, revision: live.revision, by: live.updatedBy ?? '' } : null;
  if (!isProblem(error, CHANGED)) return seen;
  const told = error.extra['current'] as Newer;
  return told.revision > base.revision && told.revision > (seen?.revision ?? 0) ? told : seen;
}

/** Writes an entry in place. A newer text of somebody else is put together with one's own, and neither is lost. */
export function EntryEditor({ minutes, entry, onClosed }: { minutes: MinutesView; entry: MinutesEntry; onClosed: () => void }) {
  const { t } = useTranslation('minutes');
  const { t: shell } = useTranslation();
  const [base, setBase] = useState({ text: entry.text, revision: entry.revision });
  const [text, keep, forget] = useKept(`minutes ${entry.itemId}`, base.text);
  const { save } = useMinutesActs(minutes.meetingId);
  const newer = newerThan(base, entry, save.error);
  const changed = text !== base.text;

  function send() {
    if (!changed || newer || save.isPending) return;
    save.mutate({ itemId: entry.itemId, text, revision: base.revision }, { onSuccess: () => { forget(); onClosed(); } });
  }

  function leave() {
    forget();
    onClosed();
  }

  function goOnWith(next: string) {
    if (!newer) return;
    setBase({ text: newer.text, revision: newer.revision });
    keep(next);
    save.reset();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !changed) leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  }

  return (
    <div className={classes.editor}>
      <LongTextField
        name={`entry-${entry.itemId}`} aria-label={t('entry.editLabel', { title: entry.title })} value={text} minRows={6} maxLength={MINUTES_LIMITS.entry} data-autofocus
        classNames={{ input: classes.field! }} onChange={(event) => keep(event.currentTarget.value)} onKeyDown={onKeyDown} ref={(field) => { if (field && !field.dataset['met']) { field.dataset['met'] = 'yes'; field.focus(); } }}
      />
      {newer ? <EntryConflict base={base.text} mine={text} newer={newer} onGoOn={goOnWith} /> : <ProblemNotice problem={save.error} />}
      <Group gap="sm">
        <Button size="sm" onClick={send} loading={save.isPending} disabled={!changed || newer !== null}>{t('entry.save')}</Button>
        <Button size="sm" variant="default" onClick={leave} disabled={save.isPending}>{shell('cancel')}</Button>
        <SaveState saving={save.isPending} unsaved={changed ? 1 : 0} refused={save.isError} />
        <Text size="xs" c="dimmed">{t('entry.hint')}</Text>
      </Group>
    </div>
  );
}
