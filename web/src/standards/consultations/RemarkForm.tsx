import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { isNumberedClause, ROUND_LIMITS } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { useIsRestored, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { focusAtEnd } from '../threads/focus-at-end.ts';
import type { Standard } from '../queries.ts';
import type { Round, RoundMutations } from './queries.ts';

interface RemarkFormProps {
  standard: Standard;
  round: Round;
  mutations: RoundMutations;
  onClose: () => void;
}

/** Where a new remark of this round is kept until it is sent. */
export const newRemarkDraftKey = (roundId: string): string => `new remark ${roundId}`;

const EMPTY = { text: '', clauseId: '' };
const EXCERPT_LENGTH = 60;

function excerptOf(text: string): string {
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}

/** A new remark: on which clause, and what it says. */
export function RemarkForm({ standard, round, mutations: { remark }, onClose }: RemarkFormProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const cameBack = useIsRestored(newRemarkDraftKey(round.id));
  const { value, write, send, discard } = useUnsavedDraft(
    newRemarkDraftKey(round.id),
    t('remarks.words'),
    EMPTY,
  );
  const { text, clauseId } = value;
  const [held, setHeld] = useState(false);
  const clauses = outlineOf([...standard.clauses]).filter(isNumberedClause);
  const choices = clauses.map(({ id, number, text: words }) => ({
    value: id,
    label: `${number.reference}  ${excerptOf(words)}`,
  }));
  const offers = round.side === 'network';
  return (
    <Stack gap="sm" maw={620}>
      <NativeSelect
        label={t('remarks.where')}
        value={clauseId}
        onChange={(event) => write({ text, clauseId: event.currentTarget.value })}
        data={[{ value: '', label: t('remarks.whole') }, ...choices]}
      />
      <Textarea
        label={t('remarks.words')}
        description={t('remarks.wordsHint')}
        autosize
        minRows={3}
        maxLength={ROUND_LIMITS.remark}
        value={text}
        onChange={(event) => write({ clauseId, text: event.currentTarget.value })}
        ref={cameBack ? undefined : focusAtEnd}
        inputContainer={(input) => (
          <SafeguardedField name="text" onBlocked={setHeld}>
            {input}
          </SafeguardedField>
        )}
      />
      {offers && (
        <Text size="sm" c="dimmed">
          {t('remarks.offerHint')}
        </Text>
      )}
      <ProblemNotice problem={remark.error} />
      <Group gap="sm">
        <Button
          size="sm"
          loading={remark.isPending}
          disabled={held || text.trim() === ''}
          onClick={() =>
            send(() => remark.mutate({ clauseId: clauseId || null, text }, { onSuccess: onClose }))
          }
        >
          {t(offers ? 'remarks.offer' : 'remarks.add')}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={remark.isPending}
          onClick={() => {
            discard();
            onClose();
          }}
        >
          {t('shell:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
