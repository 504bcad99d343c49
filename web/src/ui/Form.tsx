import {
  Button,
  NativeSelect,
  type NativeSelectProps,
  PasswordInput,
  type PasswordInputProps,
  Stack,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.ts';
import { useFormDraft } from '../unsaved/use-form-draft.ts';
import { FieldErrorsProvider, useFieldError, useFieldValidation } from './field-errors.tsx';
import { FormActions } from './FormActions.tsx';
import { RestoredDraftNotice } from './RestoredDraftNotice.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { SafeguardedField } from './safeguard/SafeguardedField.tsx';

export { useFieldError } from './field-errors.tsx';

interface FormProps {
  /**
   * What its words are about: they are kept in this page's memory until they are sent or thrown away, and
   * come back in the form of the same place. Null for a form in which nothing is written.
   */
  draftKey: string | null;
  /** The thing that it changes, as it stood when the form was begun. */
  base?: unknown;
  /** The verb of the submit button. */
  verb: string;
  onSubmit: (values: FormData) => void;
  /** The mutation's error: field faults go to their fields, all else stands above the button. */
  problem: unknown;
  busy?: boolean;
  onCancel?: () => void;
  /** Further actions or a SaveState beside the button. */
  aside?: ReactNode;
  children: ReactNode;
}

/**
 * A form whose faults, the browser's and the server's, land on their fields; the first faulty field takes the
 * focus.
 *
 * <Form place="new meeting" verb={t('schedule')} problem={schedule.error} busy={schedule.isPending}
 * onSubmit={(values) => schedule.mutate({ title: String(values.get('title')) })}>
 *       <TextField name="title" label={t('title')} required maxLength={LIMITS.title} />
 *     </Form>
 */
export function Form({
  draftKey,
  base = null,
  verb,
  onSubmit,
  problem,
  busy,
  onCancel,
  aside,
  children,
}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const words = useFormDraft(form, { draftKey, base });
  const faults = problem instanceof ApiProblem ? (problem.document.faults ?? []) : [];
  const { errorOf, whenValid, cancelAct, revalidate } = useFieldValidation(form);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    if (!busy)
      whenValid(() => {
        const values = new FormData(element);
        words.submit(() => onSubmit(values));
      });
  }

  function cancel() {
    cancelAct();
    words.discard();
    onCancel?.();
  }

  function written({ target }: FormEvent<HTMLFormElement>) {
    words.onInput();
    revalidate(target);
  }

  return (
    <form
      ref={form}
      data-place={draftKey ?? undefined}
      onSubmit={submit}
      noValidate
      onInput={written}
      onChange={({ target }) => revalidate(target)}
    >
      <FieldErrorsProvider
        value={(field) => errorOf(field) ?? faults.find((fault) => fault.field === field)?.message}
      >
        <Stack maw={560}>
          {words.isRestored && <RestoredDraftNotice onDiscard={words.reset} />}
          {children}
          <ProblemNotice problem={problem} />
          <FormActions onCancel={onCancel && cancel} busy={busy} aside={aside}>
            <Button type="submit" loading={busy}>
              {verb}
            </Button>
          </FormActions>
        </Stack>
      </FieldErrorsProvider>
    </form>
  );
}

/**
 * A line of text. `name` is the field's name in the API. What a member writes in it is watched for personal
 * data; a code that somebody was given is no such text.
 */
export function TextField({ name, ...props }: TextInputProps & { name: string }) {
  const fault = useFieldError(name);
  const isText = props.type === undefined || props.type === 'text';
  const isWritten = isText && props.autoComplete !== 'one-time-code';
  return (
    <TextInput
      name={name}
      inputContainer={
        isWritten ? (input) => <SafeguardedField name={name}>{input}</SafeguardedField> : undefined
      }
      {...props}
      error={props.error ?? fault}
    />
  );
}

/** Several lines of text; grows with what is written, and is watched for personal data. */
export function LongTextField({ name, ...props }: TextareaProps & { name: string }) {
  const fault = useFieldError(name);
  return (
    <Textarea
      name={name}
      autosize
      minRows={3}
      inputContainer={(input) => <SafeguardedField name={name}>{input}</SafeguardedField>}
      {...props}
      error={props.error ?? fault}
    />
  );
}

/** One of a few choices, by the browser's own select: it works everywhere. */
export function ChoiceField({ name, ...props }: NativeSelectProps & { name: string }) {
  const fault = useFieldError(name);
  return <NativeSelect name={name} {...props} error={props.error ?? fault} />;
}

/** A local date and time (`2026-03-12T14:00`), read in a zone that stands beside it. */
export function DateTimeField({ name, ...props }: TextInputProps & { name: string }) {
  const fault = useFieldError(name);
  return <TextInput type="datetime-local" name={name} {...props} error={props.error ?? fault} />;
}

/** A day (`2026-03-12`). */
export function DateField({ name, ...props }: TextInputProps & { name: string }) {
  const fault = useFieldError(name);
  return <TextInput type="date" name={name} {...props} error={props.error ?? fault} />;
}

/** A passphrase, which can be looked at while it is typed, by keyboard too. */
export function PassphraseField({ name, ...props }: PasswordInputProps & { name: string }) {
  const { t } = useTranslation();
  const fault = useFieldError(name);
  return (
    <PasswordInput
      name={name}
      error={fault}
      aria-invalid={fault !== undefined || undefined}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showPassphrase') }}
      {...props}
    />
  );
}
