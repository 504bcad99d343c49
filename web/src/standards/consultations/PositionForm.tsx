import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ROUND_LIMITS, STANCES, type Stance } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { useFormat } from '../../i18n/format.ts';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import { isSame } from '../../unsaved/use-unsaved-draft.ts';
import { PositionText } from './PositionText.tsx';
import type { Position, Round, RoundMutations } from './queries.ts';

interface Fields {
  readonly stance: Stance | null;
  readonly text: string;
}

type PositionRevision = Fields & { readonly revision: number };

const toSavedFields = ({ stance, text, revision }: PositionRevision): SavedFields<Fields> => ({
  fields: { stance, text },
  revision,
});

/** What a member of the team saved meanwhile, when that refused the own words. */
function conflictingPosition(error: unknown): SavedFields<Fields> | null {
  return error instanceof ApiProblem && error.code === 'position-changed-meanwhile'
    ? toSavedFields(error.extra['current'] as PositionRevision)
    : null;
}

interface PositionFormProps {
  round: Round;
  position: Position;
  write: RoundMutations['write'];
}

/**
 * Writes the position of the own country. What another seat saved meanwhile is shown before anything is saved
 * over it.
 */
export function PositionForm({ round, position, write }: PositionFormProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const words = useSharedDraft(
    `position ${round.id}`,
    t('position.text'),
    toSavedFields(position),
    conflictingPosition(write.error),
  );
  const [held, setHeld] = useState(false);
  const { fields, newer, isChanged } = words;

  function save(revision: number) {
    const onError = (error: unknown): void => {
      const now = conflictingPosition(error);
      // A remark was added or changed, and nobody touched these words: they are saved over what they were
      // begun from.
      if (now && isSame(now.fields, words.base.fields) && now.revision > revision) save(now.revision);
    };
    words.send<Round>(
      () => write.mutate({ revision, ...fields }, { onError }),
      ({ yours }) => yours && toSavedFields(yours),
    );
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? fields : newer.fields);
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
          <SafeguardedField name="text" onBlocked={setHeld}>
            {input}
          </SafeguardedField>
        )}
      />
      {newer ? (
        <NewerNotice
          title={t('position.conflict')}
          choices={[
            { label: t('position.keepMine'), choose: () => goOn(true) },
            { label: t('position.takeTheirs'), choose: () => goOn(false) },
          ]}
        >
          <PositionText position={newer.fields} />
        </NewerNotice>
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
