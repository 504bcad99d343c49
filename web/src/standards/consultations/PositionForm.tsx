import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ROUND_LIMITS, STANCES, type Stance } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { type Saved, useSharedWords } from '../../unsaved/use-shared-words.ts';
import { isSame } from '../../unsaved/use-unsaved-draft.ts';
import { PositionWords } from './PositionWords.tsx';
import type { Position, Round, RoundActs } from './queries.ts';

interface Fields {
  readonly stance: Stance | null;
  readonly text: string;
}

type Read = Fields & { readonly revision: number };

const savedAs = ({ stance, text, revision }: Read): Saved<Fields> => ({ fields: { stance, text }, revision });

/** What a member of the team saved meanwhile, when that refused the own words. */
function refusedBy(error: unknown): Saved<Fields> | null {
  return error instanceof ApiProblem && error.code === 'position-changed-meanwhile'
    ? savedAs(error.extra['current'] as Read)
    : null;
}

interface PositionFormProps {
  round: Round;
  position: Position;
  write: RoundActs['write'];
}

/**
 * Writes the position of the own country. What another seat saved meanwhile is shown before anything is saved
 * over it.
 */
export function PositionForm({ round, position, write }: PositionFormProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const words = useSharedWords(
    `position ${round.id}`,
    t('position.text'),
    savedAs(position),
    refusedBy(write.error),
  );
  const [held, setHeld] = useState(false);
  const { fields, newer, isChanged } = words;

  function save(revision: number) {
    const onError = (error: unknown): void => {
      const now = refusedBy(error);
      // A remark was added or changed, and nobody touched these words: they are saved over what they were
      // begun from.
      if (now && isSame(now.fields, words.base.fields) && now.revision > revision) save(now.revision);
    };
    words.send<Round>(
      () => write.mutate({ revision, ...fields }, { onError }),
      ({ yours }) => yours && savedAs(yours),
    );
  }

  function goOn(mine: boolean) {
    if (newer) words.goOnFrom(newer, mine ? fields : newer.fields);
    write.reset();
  }

  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('position.stance')}
        value={fields.stance ?? ''}
        maw={360}
        onChange={(event) => words.write({ stance: (event.currentTarget.value || null) as Stance | null })}
        data={[
          { value: '', label: t('position.choose') },
          ...STANCES.map((value) => ({ value, label: t(`stance.${value}`) })),
        ]}
      />
      <Textarea
        label={t('position.text')}
        description={t('position.textHint')}
        autosize
        minRows={3}
        maxLength={ROUND_LIMITS.position}
        value={fields.text}
        onChange={(event) => words.write({ text: event.currentTarget.value })}
        inputContainer={(input) => (
          <Safeguarded name="text" onHeld={setHeld}>
            {input}
          </Safeguarded>
        )}
      />
      {newer ? (
        <Notice
          kind="loss"
          role="alert"
          title={t('position.conflict')}
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
          <PositionWords position={newer.fields} />
        </Notice>
      ) : (
        <ProblemNotice problem={write.error} />
      )}
      <Group gap="sm">
        <Button
          onClick={() => save(words.base.revision)}
          loading={write.isPending}
          disabled={!isChanged || held || newer !== null}
          variant={isChanged ? 'filled' : 'default'}
        >
          {t('position.save')}
        </Button>
        <SaveState saving={write.isPending} unsaved={isChanged ? 1 : 0} refused={write.isError} />
        {position.changedBy && position.changedAt && (
          <Text size="xs" c="dimmed">
            {t('position.by', { name: position.changedBy, when: format.fromNow(position.changedAt) })}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
