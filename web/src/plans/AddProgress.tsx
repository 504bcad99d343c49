import { Button } from '@mantine/core';
import { PLAN_LIMITS } from '@nbn/contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Form, LongTextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { unsavedChanges } from '../unsaved/unsaved-changes.ts';
import classes from './Plans.module.css';
import { type PlanLine, useAddProgress } from './queries.ts';

/** Says how a line gets on, in its own row: beneath an agenda item, in the plan, on its page. */
export function AddProgress({ line: { id, action } }: { line: Pick<PlanLine, 'id' | 'action'> }) {
  const { t } = useTranslation('plans');
  const draftKey = `plan progress ${id}`;
  const [isOpen, setIsOpen] = useState(() => unsavedChanges.get(draftKey) !== undefined);
  const add = useAddProgress(id);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);

  function open() {
    setIsOpen(true);
    requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus());
  }

  function close() {
    setIsOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  }

  if (!isOpen)
    return (
      <Button
        ref={button}
        size="xs"
        variant="default"
        aria-label={t('line.addTo', { action })}
        onClick={open}
      >
        {t('line.add')}
      </Button>
    );
  return (
    <div ref={form} className={classes.progressForm}>
      <Form
        draftKey={draftKey}
        verb={t('line.save')}
        problem={add.error}
        busy={add.isPending}
        onCancel={close}
        onSubmit={(values) =>
          add.mutate(textValue(values, 'text'), {
            onSuccess: () => {
              announce(t('line.added'));
              close();
            },
          })
        }
      >
        <LongTextField
          name="text"
          label={t('line.text')}
          description={t('line.textHint')}
          required
          maxLength={PLAN_LIMITS.progress}
          minRows={2}
        />
      </Form>
    </div>
  );
}
