import { Button, Group, Stack, Textarea } from '@mantine/core';
import { ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { type Saved, useSharedWords } from '../../unsaved/use-shared-words.ts';
import { useCameBack } from '../../unsaved/use-unsaved-draft.ts';
import { focusOnce } from '../threads/focus-once.ts';
import classes from './Consultations.module.css';
import type { Remark, Round, RoundActs } from './queries.ts';

interface Fields {
  readonly text: string;
}

/** Where other words for a remark are kept until they are saved. */
export const remarkPlace = (id: string): string => `remark ${id}`;

const savedAs = ({ text, revision }: Pick<Remark, 'text' | 'revision'>): Saved<Fields> => ({
  fields: { text },
  revision,
});

interface RemarkEditorProps {
  remark: Remark;
  acts: RoundActs;
  onClose: () => void;
}

/**
 * Other words for a remark. What another seat made of it meanwhile is shown before anything is saved over it.
 */
export function RemarkEditor({ remark, acts: { change }, onClose }: RemarkEditorProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const { id } = remark;
  const cameBack = useCameBack(remarkPlace(id));
  const words = useSharedWords(remarkPlace(id), t('remarks.words'), savedAs(remark));
  const {
    fields: { text },
    base,
    newer,
    isChanged,
  } = words;
  const [held, setHeld] = useState(false);

  function save() {
    const savedOf = ({ remarks }: Round): Saved<Fields> | null => {
      const now = remarks.find((one) => one.id === id);
      return now ? savedAs(now) : null;
    };
    words.send(() => change.mutate({ id, revision: base.revision, text }, { onSuccess: onClose }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.goOnFrom(newer, mine ? { text } : newer.fields);
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
        ref={cameBack ? undefined : focusOnce}
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
          <p className={classes.words}>{newer.fields.text}</p>
        </Notice>
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
