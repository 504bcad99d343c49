import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { BALLOT_LIMITS } from '@nbn/contracts';
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown';
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp';
import IconX from '@tabler/icons-react/icons/IconX';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFieldError } from '../../ui/Form.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import type { BallotDraft } from './ballot-draft.ts';

interface OptionsFieldsProps {
  draft: BallotDraft;
  fault: string | undefined;
  onChange: (part: Partial<BallotDraft>) => void;
}

/**
 * The options, a line each, in the order of the paper; Enter goes on to the next. Where texts compete with
 * "no change", that stays last.
 */
export function OptionsFields({ draft: { options, method }, fault, onChange }: OptionsFieldsProps) {
  const { t } = useTranslation('ask');
  const list = useRef<HTMLDivElement>(null);
  const withDefault = method === 'default-option';
  const movable = withDefault ? options.length - 1 : options.length;

  const focusOn = (at: number) => list.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus();
  /** The lines are there at once, so that the next character typed is already theirs. */
  const put = (lines: string[]) => flushSync(() => onChange({ options: lines }));
  const set = (at: number, label: string) =>
    onChange({ options: options.map((before, index) => (index === at ? label : before)) });

  function add() {
    if (options.length >= BALLOT_LIMITS.optionsMax) return;
    put([...options.slice(0, movable), '', ...options.slice(movable)]);
    focusOn(movable);
  }

  function remove(at: number) {
    put(options.filter((_, index) => index !== at));
    focusOn(Math.max(0, at - 1));
  }

  function move(at: number, to: number) {
    const next = [...options];
    const [label = ''] = next.splice(at, 1);
    next.splice(to, 0, label);
    onChange({ options: next });
    announce(t('options.moved', { option: label || t('options.line', { place: at + 1 }), place: to + 1 }));
  }

  function pressed(event: KeyboardEvent, at: number) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (at + 1 < movable) focusOn(at + 1);
    else add();
  }

  return (
    <Fieldset
      variant="unstyled"
      p={0}
      m={0}
      miw={0}
      legend={
        <Text size="sm" fw={600} span>
          {t('options.title')}
        </Text>
      }
    >
      <Text size="xs" c="dimmed" mb="xs">
        {t(withDefault ? 'options.helpDefault' : 'options.help')}
      </Text>
      <Stack gap="xs" ref={list}>
        {options.map((label, at) => (
          // Lines have no identity of their own but their place.
          <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
            <OptionLine
              at={at}
              label={label}
              isDefault={withDefault && at === movable}
              onChange={(next) => set(at, next)}
              onKeyDown={(event) => pressed(event, at)}
            />
            <ActionIcon
              variant="subtle"
              bg="transparent"
              size={36}
              aria-label={t('options.up', { place: at + 1 })}
              disabled={at === 0 || at >= movable}
              onClick={() => move(at, at - 1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              bg="transparent"
              size={36}
              aria-label={t('options.down', { place: at + 1 })}
              disabled={at >= movable - 1}
              onClick={() => move(at, at + 1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              bg="transparent"
              size={36}
              aria-label={t('options.remove', { place: at + 1 })}
              disabled={options.length <= BALLOT_LIMITS.optionsMin || at >= movable}
              onClick={() => remove(at)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      {fault && (
        <Text size="xs" role="alert" c="var(--mantine-color-error)" mt="xs" tabIndex={-1} data-fault>
          {fault}
        </Text>
      )}
      <Button
        size="xs"
        variant="default"
        mt="sm"
        onClick={add}
        disabled={options.length >= BALLOT_LIMITS.optionsMax}
      >
        {t('options.add')}
      </Button>
    </Fieldset>
  );
}

interface OptionLineProps {
  at: number;
  label: string;
  isDefault: boolean;
  onChange: (label: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function OptionLine({ at, label, isDefault, onChange, onKeyDown }: OptionLineProps) {
  const { t } = useTranslation('ask');
  const name = `options.${at}.label`;
  return (
    <TextInput
      name={name}
      style={{ flex: 1, minWidth: 0 }}
      aria-label={isDefault ? t('options.default') : t('options.line', { place: at + 1 })}
      maxLength={BALLOT_LIMITS.optionLabel}
      error={useFieldError(name)}
      inputContainer={(input) => <SafeguardedField name={name}>{input}</SafeguardedField>}
      value={label}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
