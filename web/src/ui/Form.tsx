import { Button, Group, NativeSelect, type NativeSelectProps, PasswordInput, type PasswordInputProps, Stack, Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.ts';
import { useFormWords } from '../unsaved/use-form-words.ts';
import { KeptWordsLine } from './KeptWordsLine.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Safeguarded } from './safeguard/Safeguarded.tsx';

const Faults = createContext<(field: string) => string | undefined>(() => undefined);

/** What the server said about one field (`title`, `items.2.duration`), or nothing. Only inside a Form. */
export function useFault(field: string): string | undefined {
  return useContext(Faults)(field);
}

interface FormProps {
  /**
   * What its words are about: they are kept in this page's memory until they are sent or thrown away, and come back in the form of the
   * same place. Null for a form in which nothing is written.
   */
  place: string | null;
  /** The thing that it changes, as it stood when the form was begun. */
  base?: unknown;
  /** The verb of the submit button. */
  verb: string;
  onSubmit: (values: FormData) => void;
  /** The mutation's error: field faults go to their fields, all else stands above the button. */
  problem: unknown;
  busy?: boolean;
  onCancel?: () => void;
  /** Further acts or a SaveState beside the button. */
  aside?: ReactNode;
  children: ReactNode;
}

/**
 * A form whose faults come from the server and land on their fields; the first faulty field takes the focus.
 *
 *     <Form place="new meeting" verb={t('schedule')} problem={schedule.error} busy={schedule.isPending} onSubmit={(values) => schedule.mutate({ title: String(values.get('title')) })}>
 *       <TextField name="title" label={t('title')} required maxLength={LIMITS.title} />
 *     </Form>
 */
export function Form({ place, base = null, verb, onSubmit, problem, busy, onCancel, aside, children }: FormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const words = useFormWords(form, { place, base });
  const faults = problem instanceof ApiProblem ? (problem.document.faults ?? []) : [];
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    if (!busy) words.send(() => onSubmit(values));
  }

  function cancel() {
    words.drop();
    onCancel?.();
  }

  return (
    <form ref={form} data-place={place ?? undefined} onSubmit={submit} onInput={words.onInput}>
      <Faults value={(field) => faults.find((fault) => fault.field === field)?.message}>
        <Stack maw={560}>
          {words.cameBack && <KeptWordsLine onDiscard={words.beginAnew} />}
          {children}
          <ProblemNotice problem={problem} />
          <Group gap="sm">
            <Button type="submit" loading={busy}>{verb}</Button>
            {onCancel && <Button variant="default" onClick={cancel} disabled={busy}>{t('cancel')}</Button>}
            {aside}
          </Group>
        </Stack>
      </Faults>
    </form>
  );
}

/** A line of text. `name` is the field's name in the API. What a member writes in it is watched for personal data. */
export function TextField({ name, ...props }: TextInputProps & { name: string }) {
  const isWritten = props.type === undefined || props.type === 'text';
  return <TextInput name={name} error={useFault(name)} inputContainer={isWritten ? (input) => <Safeguarded name={name}>{input}</Safeguarded> : undefined} {...props} />;
}

/** Several lines of text; grows with what is written, and is watched for personal data. */
export function LongTextField({ name, ...props }: TextareaProps & { name: string }) {
  return <Textarea name={name} error={useFault(name)} autosize minRows={3} inputContainer={(input) => <Safeguarded name={name}>{input}</Safeguarded>} {...props} />;
}

/** One of a few choices, by the browser's own select: it works everywhere. */
export function ChoiceField({ name, ...props }: NativeSelectProps & { name: string }) {
  return <NativeSelect name={name} error={useFault(name)} {...props} />;
}

/** A local date and time (`2026-03-12T14:00`), read in a zone that stands beside it. */
export function DateTimeField({ name, ...props }: TextInputProps & { name: string }) {
  return <TextInput type="datetime-local" name={name} error={useFault(name)} {...props} />;
}

/** A day (`2026-03-12`). */
export function DateField({ name, ...props }: TextInputProps & { name: string }) {
  return <TextInput type="date" name={name} error={useFault(name)} {...props} />;
}

/** A passphrase, which can be looked at while it is typed. */
export function PassphraseField({ name, ...props }: PasswordInputProps & { name: string }) {
  return <PasswordInput name={name} error={useFault(name)} {...props} />;
}
