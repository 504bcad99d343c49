import { Button, Progress } from '@mantine/core';
import { DOCUMENT_LIMITS, LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { FileName } from '../../ui/FileName.tsx';
import { TextField } from '../../ui/Form.tsx';
import { TextLink } from '../../ui/links.tsx';
import { useProblemText } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { EditDocumentDialog } from '../EditDocumentDialog.tsx';
import { documentQuery, type DocumentView } from '../queries.ts';
import classes from './AddDocuments.module.css';
import type { QueuedFile, QueuedState, UploadQueue } from './upload-queue.ts';

const TONES: Readonly<Record<QueuedState, Tone>> = {
  chosen: 'quiet',
  waiting: 'quiet',
  sending: 'active',
  paused: 'waits',
  offline: 'waits',
  refused: 'loss',
  added: 'good',
};

/** What can be done with a file next. */
const TURNS: Readonly<Partial<Record<QueuedState, 'pause' | 'resume' | 'retry'>>> = {
  waiting: 'pause',
  sending: 'pause',
  paused: 'resume',
  offline: 'retry',
  refused: 'retry',
};

interface QueuedFileRowProps {
  queue: UploadQueue;
  file: QueuedFile;
}

/** One file: its title, how far it has come, why it was refused, and what can be done with it. */
export function QueuedFileRow({ queue, file }: QueuedFileRowProps) {
  const { t } = useTranslation('uploads');
  const format = useFormat();
  const { id, title, state, share, refusal, document } = file;
  const { name, size } = file.file;
  if (document) return <AddedRow added={document} name={name} size={size} />;
  const mayRename = refusal === null && state !== 'sending';
  const isUnderWay = share > 0 && state !== 'refused';
  return (
    <li className={classes.file}>
      {mayRename && (
        <TextField
          name={`title-${id}`}
          aria-label={t('titleOf', { name })}
          maxLength={DOCUMENT_LIMITS.title}
          value={title}
          onChange={(event) => queue.rename(id, event.currentTarget.value)}
        />
      )}
      {state === 'sending' && <strong>{title}</strong>}
      <span className={classes.name}>
        <FileName name={name} />
        <span>{format.size(size)}</span>
      </span>
      {isUnderWay && (
        <Progress
          size="sm"
          value={share * 100}
          aria-label={t('shareOf', { name, percent: format.percent(share) })}
          transitionDuration={100}
        />
      )}
      <div className={classes.state}>
        <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
        <FileActs queue={queue} file={file} />
      </div>
      {state === 'refused' && <Reason file={file} />}
    </li>
  );
}

function FileActs({ queue, file: { id, state, refusal, file } }: QueuedFileRowProps) {
  const { t } = useTranslation('uploads');
  const { name } = file;
  const isEnded = state === 'chosen' || state === 'refused';
  // One button in one place, whatever it does now: whoever paused by keyboard resumes with the next key.
  const turn = refusal ? undefined : TURNS[state];
  return (
    <span className={classes.acts}>
      {turn && (
        <Act
          label={t(`${turn}One`, { name })}
          verb={t(turn)}
          onClick={() => (turn === 'pause' ? queue.pause(id) : queue.resume(id))}
        />
      )}
      <Act
        label={t(isEnded ? 'removeOne' : 'cancelOne', { name })}
        verb={t(isEnded ? 'remove' : 'cancel')}
        onClick={() => queue.remove(id)}
      />
    </span>
  );
}

function Act({ label, verb, onClick }: { label: string; verb: string; onClick: () => void }) {
  return (
    <Button size="xs" variant="default" aria-label={label} onClick={onClick}>
      {verb}
    </Button>
  );
}

/** What the page itself found, or what the server said. */
function Reason({ file: { refusal, problem } }: { file: QueuedFile }) {
  const { t } = useTranslation('uploads');
  const format = useFormat();
  const textOf = useProblemText();
  if (refusal)
    return <p className={classes.why}>{t(`refusal.${refusal}`, { size: format.size(LIMITS.upload) })}</p>;
  const { title, detail } = textOf(problem);
  return (
    <p className={classes.why}>
      {title} {detail}
    </p>
  );
}

/** What a file has become; how its checks stand is asked until they are through. */
function AddedRow({ added, name, size }: { added: DocumentView; name: string; size: number }) {
  const { t } = useTranslation('uploads');
  const format = useFormat();
  const { data: document = added } = useQuery(documentQuery(added.id));
  const [isEditing, setEditing] = useState(false);
  const { title, versions } = document;
  const check = versions[0]?.state;
  return (
    <li className={classes.file}>
      <TextLink to="/library/$id" params={{ id: document.id }} fw={600}>
        {title}
      </TextLink>
      <span className={classes.name}>
        <FileName name={name} />
        <span>{format.size(size)}</span>
      </span>
      <div className={classes.state}>
        {check === 'held' || check === 'pending' ? (
          <StateBadge tone="waits">{t(`state.${check}`)}</StateBadge>
        ) : (
          <StateBadge tone="good">{t('state.added')}</StateBadge>
        )}
        <Act label={t('detailsOf', { title })} verb={t('details')} onClick={() => setEditing(true)} />
      </div>
      {isEditing && <EditDocumentDialog document={document} onClose={() => setEditing(false)} />}
    </li>
  );
}
