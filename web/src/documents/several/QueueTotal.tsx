import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import classes from './AddDocuments.module.css';
import type { QueuedFile, UploadQueue } from './upload-queue.ts';

interface QueueTotalProps {
  queue: UploadQueue;
  files: readonly QueuedFile[];
}

/** How far all of them have come together, and what can be done with all. */
export function QueueTotal({ queue, files }: QueueTotalProps) {
  const { t } = useTranslation('uploads');
  const format = useFormat();
  const begun = files.filter(({ state, refusal }) => state !== 'chosen' && refusal === null);
  if (begun.length === 0) return null;
  const all = files.length;
  const done = files.filter(({ state }) => state === 'added').length;
  const refused = files.filter(({ state }) => state === 'refused').length;
  const share = sentShare(begun);
  const isRunning = begun.some(({ state }) => ['waiting', 'sending', 'offline'].includes(state));
  const isPaused = begun.some(({ state }) => state === 'paused');
  return (
    <div className={classes.total}>
      <div className={classes.totalLine}>
        <span>{t(refused > 0 ? 'countWith' : 'count', { done, all, refused })}</span>
        {(isRunning || isPaused) && (
          <Button
            size="xs"
            variant="default"
            onClick={() => (isRunning ? queue.pauseAll() : queue.resumeAll())}
          >
            {t(isRunning ? 'pauseAll' : 'resumeAll')}
          </Button>
        )}
      </div>
      <Progress
        value={share * 100}
        aria-label={`${t('total')}. ${t('share', { percent: format.percent(share) })}`}
        transitionDuration={100}
      />
    </div>
  );
}

/** Of the bytes that were to be sent, how many were; what was refused is no longer to be sent. */
function sentShare(files: readonly QueuedFile[]): number {
  const sendable = files.filter(({ state }) => state !== 'refused');
  const bytes = sendable.reduce((sum, { file }) => sum + file.size, 0);
  const sent = sendable.reduce((sum, { file, share }) => sum + file.size * share, 0);
  return bytes > 0 ? sent / bytes : 0;
}
