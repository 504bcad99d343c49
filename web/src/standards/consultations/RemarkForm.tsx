import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ROUND_LIMITS } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { focusOnce } from '../threads/focus-once.ts';
import { useKept } from '../kept.ts';
import type { Standard } from '../queries.ts';
import type { Round, RoundActs } from './queries.ts';

interface RemarkFormProps {
  standard: Standard;
  round: Round;
  acts: RoundActs;
  onClose: () => void;
}

/** A new remark: on which clause, and what it says. */
export function RemarkForm({ standard, round, acts: { remark }, onClose }: RemarkFormProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const [text, keep, forget] = useKept(`remark ${round.id}`, '');
  const [clauseId, setClauseId] = useState('');
  const [held, setHeld] = useState(false);
  const clauses = outlineOf([...standard.clauses]).filter(({ kind }) => kind !== 'note');
  const offers = round.side === 'network';
  return (
    <Stack gap="sm" maw={620}>
      <NativeSelect
        label={t('remarks.where')} value={clauseId} onChange={(event) => setClauseId(event.currentTarget.value)}
        data={[{ value: '', label: t('remarks.whole') }, ...clauses.map(({ id, number, text: words }) => ({ value: id, label: `${number.reference}  ${words.slice(0, 60)}${words.length > 60 ? '…' : ''}` }))]}
      />
      <Textarea
        label={t('remarks.words')} description={t('remarks.wordsHint')} autosize minRows={3} maxLength={ROUND_LIMITS.remark} value={text} onChange={(event) => keep(event.currentTarget.value)} ref={focusOnce}
        inputContainer={(input) => <Safeguarded name="text" onHeld={setHeld}>{input}</Safeguarded>}
      />
      {offers && <Text size="sm" c="dimmed">{t('remarks.offerHint')}</Text>}
      <ProblemNotice problem={remark.error} />
      <Group gap="sm">
        <Button
          size="sm" loading={remark.isPending} disabled={held || text.trim() === ''}
          onClick={() => remark.mutate({ clauseId: clauseId || null, text }, { onSuccess: () => { forget(); onClose(); } })}
        >
          {t(offers ? 'remarks.offer' : 'remarks.add')}
        </Button>
        <Button size="sm" variant="default" disabled={remark.isPending} onClick={() => { forget(); onClose(); }}>{t('shell:cancel')}</Button>
      </Group>
    </Stack>
  );
}
