import { Button } from '@mantine/core';
import type { MemberLiveEvents, RecoveredText } from '@nbn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { useRoom } from '../../live/hooks.ts';
import { restoreText } from '../../collab/restore-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import classes from './Editor.module.css';

interface RecoveredTextNoticeProps {
  standardId: string;
  /** Those that have just been reported: a sign to fetch all. */
  justRecovered: readonly RecoveredText[];
  editor: Editor | null;
}

const recoveredTextKey = (standardId: string) => ['standards', 'rescued', standardId] as const;

/** Words of one's own that a merge left nowhere: offered back, to put into the text again or to let go. */
export const RecoveredTextNotice = memo(function RecoveredTextNotice({
  standardId,
  justRecovered,
  editor,
}: RecoveredTextNoticeProps) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const { member } = useSession();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: recoveredTextKey(standardId),
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/recovered-texts', { params: { path: { standardId } } })),
  });
  // Others may have removed what they had not received of them: it is in no answer to one's own typing.
  useRoom<MemberLiveEvents>(`member:${member.id}`, {
    onEvent: ({ type, payload }) => {
      if (type === 'text-recovered' && payload.document === `standard:${standardId}`)
        void queries.invalidateQueries({ queryKey: recoveredTextKey(standardId) });
    },
  });
  const back = useRef(new Set<string>());
  useEffect(() => {
    if (justRecovered.length > 0) void queries.invalidateQueries({ queryKey: recoveredTextKey(standardId) });
  }, [justRecovered, queries, standardId]);

  const settle = useMutation({
    mutationFn: ({ words, state }: { words: RecoveredText; state: 'restored' | 'discarded' }) => {
      // Once only, also where the server has to be told a second time.
      if (state === 'restored' && editor && !back.current.has(words.id)) restoreText(editor, words);
      if (state === 'restored') back.current.add(words.id);
      return unwrap(
        api.POST('/api/recovered-texts/{id}/resolve', {
          params: { path: { id: words.id } },
          body: { state },
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: recoveredTextKey(standardId) }),
  });

  return (data?.items ?? []).map((words) => (
    <Notice
      key={words.id}
      kind="waits"
      title={t('rescued.title')}
      actions={
        <>
          <Button size="xs" onClick={() => settle.mutate({ words, state: 'restored' })}>
            {t('rescued.take')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => settle.mutate({ words, state: 'discarded' })}>
            {t('rescued.letGo')}
          </Button>
        </>
      }
    >
      <p className={classes.words}>{words.text}</p>
      {t('rescued.why', { when: format.shortInstant(words.at) })}
      <ProblemNotice problem={settle.variables?.words.id === words.id ? settle.error : null} />
    </Notice>
  ));
});
