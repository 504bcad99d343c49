import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { OUTCOMES, ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { type Saved, useSharedWords } from '../../unsaved/use-shared-words.ts';
import { OutcomeWords } from './OutcomeWords.tsx';
import type { Outcome, Remark, Round, RoundActs } from './queries.ts';

interface Fields {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Where an outcome is kept until it is saved. */
export const outcomePlace = (remarkId: string): string => `outcome ${remarkId}`;

type Decided = Pick<Remark, 'id' | 'outcome' | 'outcomeReason' | 'outcomeRevision'>;

const savedAs = ({ outcome, outcomeReason, outcomeRevision }: Decided): Saved<Fields> => ({
  fields: { outcome: outcome ?? 'accepted', reason: outcomeReason ?? '' },
  revision: outcomeRevision,
});

interface OutcomeFormProps {
  remark: Decided;
  decide: RoundActs['decide'];
  onClose: () => void;
}

/** Says what became of a remark, and why: everyone who reads the standard reads it. */
export function OutcomeForm({ remark, decide, onClose }: OutcomeFormProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const { id } = remark;
  const words = useSharedWords(outcomePlace(id), t('response.reason'), savedAs(remark));
  const {
    fields: { outcome, reason },
    base,
    newer,
  } = words;
  const [held, setHeld] = useState(false);

  function save() {
    const savedOf = ({ remarks }: Round): Saved<Fields> | null => {
      const now = remarks.find((one) => one.id === id);
      return now ? savedAs(now) : null;
    };
    words.send(
      () => decide.mutate({ id, revision: base.revision, outcome, reason }, { onSuccess: onClose }),
      savedOf,
    );
  }

  function goOn(mine: boolean) {
    if (newer) words.goOnFrom(newer, mine ? { outcome, reason } : newer.fields);
    decide.reset();
  }

  return (
    <Stack gap="sm" maw={620}>
      <NativeSelect
        label={t('response.outcome')}
        value={outcome}
        onChange={(event) => words.write({ outcome: event.currentTarget.value as Outcome })}
        data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        maw={280}
      />
      <Textarea
        label={t('response.reason')}
        description={t('response.reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={ROUND_LIMITS.remark}
        value={reason}
        onChange={(event) => words.write({ reason: event.currentTarget.value })}
        inputContainer={(input) => (
          <Safeguarded name="reason" onHeld={setHeld}>
            {input}
          </Safeguarded>
        )}
      />
      {newer ? (
        <Notice
          kind="loss"
          role="alert"
          title={t('response.newer')}
          acts={
            <Group gap="sm">
              <Button size="xs" variant="default" onClick={() => goOn(true)}>
                {t('position.keepMine')}
              </Button>
              <Button size="xs" variant="default" onClick={() => goOn(false)}>
                {t('position.takeTheirs')}
              </Button>
            </Group>
          }
        >
          <OutcomeWords outcome={newer.fields.outcome} reason={newer.fields.reason} />
        </Notice>
      ) : (
        <ProblemNotice problem={decide.error} />
      )}
      <Group gap="sm">
        <Button
          size="sm"
          loading={decide.isPending}
          disabled={held || reason.trim() === '' || newer !== null}
          onClick={save}
        >
          {t('response.save')}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={decide.isPending}
          onClick={() => {
            words.drop();
            onClose();
          }}
        >
          {t('shell:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
