import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import { useIsRestored } from '../../unsaved/use-unsaved-draft.ts';
import { focusAtEnd } from '../threads/focus-at-end.ts';
import classes from './Consultations.module.css';
import type { Remark, Round, RoundMutations } from './queries.ts';

interface Fields {
  readonly text: string;
}

/** Where other words for a remark are kept until they are saved. */
export const remarkDraftKey = (id: string): string => `remark ${id}`;

const toSavedFields = ({ text, revision }: Pick<Remark, 'text' | 'revision'>): SavedFields<Fields> => ({
  fields: { text },
  revision,
});

interface RemarkEditorProps {
  remark: Remark;
  mutations: RoundMutations;
  onClose: () => void;
}

/**
 * Other words for a remark. What another seat made of it meanwhile is shown before anything is saved over it.
 */
export function RemarkEditor({ remark, mutations: { change }, onClose }: RemarkEditorProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const { id } = remark;
  const cameBack = useIsRestored(remarkDraftKey(id));
  const words = useSharedDraft(remarkDraftKey(id), t('remarks.words'), toSavedFields(remark));
  const {
    fields: { text },
    base,
    newer,
    isChanged,
  } = words;
  const [held, setHeld] = useState(false);

  function save() {
    const savedOf = ({ remarks }: Round): SavedFields<Fields> | null => {
      const now = remarks.find((one) => one.id === id);
      return now ? toSavedFields(now) : null;
    };
    words.send(() => change.mutate({ id, revision: base.revision, text }, { onSuccess: onClose }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? { text } : newer.fields);
    change.reset();
  }

  return (
    <Stack gap="sm">
      <Textarea
        aria-label={t('remarks.words')}
        autosize
        minRows={2}
        maxLength={ROUND_LIMITS.remark}
        value={text}
        ref={cameBack ? undefined : focusAtEnd}
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
          <p className={classes.words}>{newer.fields.text}</p>
        </NewerNotice>
      ) : (
        <ProblemNotice problem={change.error} />
      )}
      <Group gap="sm">
        <Button
          size="xs"
          loading={change.isPending}
          disabled={held || text.trim() === '' || !isChanged || newer !== null}
          onClick={save}
        >
          {t('remarks.change')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            words.discard();
            onClose();
          }}
        >
          {t('shell:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
