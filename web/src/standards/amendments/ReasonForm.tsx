import { Button, Group, Stack, Textarea } from '@mantine/core';
import { AMENDMENT_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import classes from './Amendments.module.css';
import type { Amendment, AmendmentMutations } from './queries.ts';

interface Fields {
  readonly text: string;
}

const toSavedFields = (text: string, revision: number): SavedFields<Fields> => ({
  fields: { text },
  revision,
});

/** What another author saved meanwhile, when that refused the own words. */
function conflictingReason(error: unknown): SavedFields<Fields> | null {
  if (!isProblem(error, 'amendment-changed-meanwhile')) return null;
  const { text, revision } = error.extra['current'] as { text: string; revision: number };
  return toSavedFields(text, revision);
}

/** Why the clause should say so. What another author saved meanwhile is shown beside one's own. */
export function ReasonForm({
  amendment: { reason, reasonRevision, id },
  mutations: { updateReason },
}: {
  amendment: Amendment;
  mutations: AmendmentMutations;
}) {
  const { t } = useTranslation('amendments');
  const words = useSharedDraft(
    `amendment reason ${id}`,
    t('reasonLabel'),
    toSavedFields(reason, reasonRevision),
    conflictingReason(updateReason.error),
  );
  const {
    fields: { text },
    base,
    newer,
    isChanged,
  } = words;
  const [held, setHeld] = useState(false);

  function save() {
    const savedOf = (now: Amendment): SavedFields<Fields> => toSavedFields(now.reason, now.reasonRevision);
    words.send(() => updateReason.mutate({ revision: base.revision, text }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? { text } : newer.fields);
    updateReason.reset();
  }

  return (
    <Section title={t('reason')}>
      <Stack gap="sm">
        <Textarea
          label={t('reasonLabel')}
          autosize
          minRows={3}
          maxLength={AMENDMENT_LIMITS.reason}
          value={text}
          maw="68ch"
          onChange={(event) => words.write({ text: event.currentTarget.value })}
          inputContainer={(input) => (
            <SafeguardedField name="reason" onBlocked={setHeld}>
              {input}
            </SafeguardedField>
          )}
        />
        {newer ? (
          <NewerNotice
            title={t('newer.title')}
            choices={[
              { label: t('newer.theirs'), choose: () => goOn(false) },
              { label: t('newer.mine'), isMain: true, choose: () => goOn(true) },
            ]}
          >
            <p className={classes.plain}>{newer.fields.text}</p>
          </NewerNotice>
        ) : (
          <ProblemNotice problem={updateReason.error} />
        )}
        <Group gap="sm">
          <Button
            size="sm"
            variant="default"
            disabled={!isChanged || held || newer !== null}
            loading={updateReason.isPending}
            onClick={save}
          >
            {t('save')}
          </Button>
          <SaveState
            saving={updateReason.isPending}
            unsaved={isChanged ? 1 : 0}
            refused={updateReason.isError}
          />
        </Group>
      </Stack>
    </Section>
  );
}
