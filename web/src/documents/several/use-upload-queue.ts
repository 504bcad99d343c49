import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { titleFromFileName } from '../file-kind.ts';
import { createTransfer } from './file-transfer.ts';
import { takeHandedFiles } from './handed-files.ts';
import { refusalsOf } from './refusals.ts';
import { type QueuedFile, type QueueEvent, UploadQueue } from './upload-queue.ts';

/** The queue of this page, what stands in it, and how files come into it. */
export function useUploadQueue() {
  const { t } = useTranslation('uploads');
  const client = useQueryClient();
  const [queue] = useState(() => {
    const created: UploadQueue = new UploadQueue(createTransfer, onEvent);
    return created;

    // Few words: what a reader of the screen hears is a loss, and the end.
    function onEvent(event: QueueEvent, { file, document }: QueuedFile) {
      if (event === 'offline') announce(t('said.offline'));
      if (event === 'refused') announce(t('said.notAdded', { name: file.name }));
      if (document) {
        client.setQueryData(['documents', 'one', document.id], document);
        void client.invalidateQueries({ queryKey: ['documents', 'list'] });
        void client.invalidateQueries({ queryKey: ['documents', 'collections'] });
      }
      if (created.isBusy()) return;
      const files = created.list();
      const done = files.filter(({ state }) => state === 'added').length;
      announce(t('said.done', { done, all: files.length }));
    }
  });
  const files = useSyncExternalStore(queue.subscribe, queue.list);

  async function choose(chosen: readonly File[]) {
    const listed = queue.list().map(({ file }) => file);
    const refusals = await refusalsOf(chosen, listed);
    queue.add(
      chosen.map((file, place) => ({
        file,
        title: titleFromFileName(file.name),
        refusal: refusals[place] ?? null,
      })),
    );
    const count = refusals.filter((refusal) => refusal !== null).length;
    if (count > 0) announce(t('said.refused', { count }));
  }

  useEffect(() => {
    const handed = takeHandedFiles();
    if (handed.length > 0) void choose(handed);
    window.addEventListener('online', queue.goOnline);
    return () => {
      window.removeEventListener('online', queue.goOnline);
      queue.close();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [queue]);

  return { queue, files, choose };
}
