import { Button, Group, NativeSelect, type NativeSelectProps, PasswordInput, type PasswordInputProps, Stack, Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Safeguarded } from './safeguard/Safeguarded.tsx';

const Faults = createContext<(field: string) => string | undefined>(() => undefined);

/** What the server said about one field (`title`, `items.2.duration`), or nothing. Only inside a Form. */
export function useFault(field: string): string | undefined {
  return useContext(Faults)(field);
}

interface FormProps {
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
 *     <Form verb={t('schedule')} problem={schedule.error} busy={schedule.isPending} onSubmit={(values) => schedule.mutate({ title: String(values.get('title')) })}>
 *       <TextField name="title" label={t('title')} required maxLength={LIMITS.title} />
 *     </Form>
 */
export function Form({ verb, onSubmit, problem, busy, onCancel, aside, children }: FormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const faults = problem instanceof ApiProblem ? (problem.document.faults ?? []) : [];
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) onSubmit(new FormData(event.currentTarget));
  }

  return (
    <form ref={form} onSubmit={submit}>
      <Faults value={(field) => faults.find((fault) => fault.field === field)?.message}>
        <Stack maw={560}>
          {children}
          <ProblemNotice problem={problem} />
          <Group gap="sm">
            <Button type="submit" loading={busy}>{verb}</Button>
            {onCancel && <Button variant="default" onClick={onCancel} disabled={busy}>{t('cancel')}</Button>}
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
