import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { useKept } from '../kept.ts';
import { focusOnce } from '../threads/focus-once.ts';
import type { Remark, RoundActs } from './queries.ts';

/** Other words for a remark. */
export function RemarkEditor({ remark: { id, revision, text: old }, acts: { change }, onClose }: { remark: Remark; acts: RoundActs; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell']);
  const [text, keep, forget] = useKept(`remark ${id}`, old);
  const [held, setHeld] = useState(false);
  return (
    <Stack gap="sm">
      <Textarea
        aria-label={t('remarks.words')} autosize minRows={2} maxLength={ROUND_LIMITS.remark} value={text} onChange={(event) => keep(event.currentTarget.value)} ref={focusOnce}
        inputContainer={(input) => <Safeguarded name="text" onHeld={setHeld}>{input}</Safeguarded>}
      />
      <ProblemNotice problem={change.error} />
      <Group gap="sm">
        <Button size="xs" loading={change.isPending} disabled={held || text.trim() === '' || text === old} onClick={() => change.mutate({ id, revision, text }, { onSuccess: () => { forget(); onClose(); } })}>{t('remarks.change')}</Button>
        <Button size="xs" variant="default" onClick={() => { forget(); onClose(); }}>{t('shell:cancel')}</Button>
      </Group>
    </Stack>
  );
}
