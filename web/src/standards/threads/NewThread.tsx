import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openThread, type Subject } from '../acts.ts';
import classes from '../Draft.module.css';
import { useDraft } from '../draft.ts';
import { type Thread, threadsKey } from '../queries.ts';
import { Composer } from './Composer.tsx';

/** The first comment of a thread, on words or on the whole clause. */
export function NewThread({ subject, name }: { subject: Subject; name: string }) {
  const { t } = useTranslation('standards');
  const { standardId, doing, openThread: show, settled } = useDraft();
  const queries = useQueryClient();

  async function send(text: string, key: string) {
    await settled();
    const thread = await openThread(standardId, subject, text, key);
    queries.setQueryData<Thread[]>(threadsKey(standardId), (old) => old && (old.some(({ id }) => id === thread.id) ? old : [...old, thread]));
    show(thread);
  }

  return (
    <section className={classes.thread} data-open aria-label={t('comment.onClause', { name })}>
      <p className={classes.quote}>{subject.words ? t('threads.quote', { quote: subject.words.quote }) : t('threads.onClause')}</p>
      <Composer label={t('comment.label')} place={`new ${subject.clauseId}`} send={send} onCancel={() => doing({ compose: null, sheet: null })} takesFocus />
    </section>
  );
}
