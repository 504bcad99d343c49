import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import classes from './NumbersPaper.module.css';

interface NumbersPaperProps {
  options: readonly { readonly id: string; readonly label: string }[];
  numbers: Readonly<Record<string, number>>;
  /** The highest score. */
  most: number;
  onChange: (numbers: Record<string, number>) => void;
}

/** Scores: a number from 0 to the highest for each option, by the browser's own select. */
export function ScorePaper({ options, numbers, most, onChange }: NumbersPaperProps) {
  const { t } = useTranslation('ballots');
  return (
    <Stack gap="md">
      <Text size="sm">{t('paper.scoreHelp', { most })}</Text>
      <ul className={classes.lines}>
        {options.map(({ id, label }) => (
          <li key={id} className={classes.line}>
            <span id={`score-${id}`}>{label}</span>
            <NativeSelect
              aria-labelledby={`score-${id}`}
              className={classes.number}
              value={String(numbers[id] ?? '')}
              data={[
                { value: '', label: t('paper.noScore') },
                ...Array.from({ length: most + 1 }, (_, points) => String(points)),
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange(withNumber(numbers, id, value === '' ? null : Number(value)))
              }
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Dots: spread over the options by buttons; what is left stands above and is announced. */
export function DotsPaper({ options, numbers, most, onChange }: NumbersPaperProps) {
  const { t } = useTranslation('ballots');
  const left = most - Object.values(numbers).reduce((sum, of) => sum + of, 0);

  function put(id: string, label: string, dots: number) {
    onChange(withNumber(numbers, id, dots === 0 ? null : dots));
    announce(t('paper.dotsNow', { option: label, count: dots, left: left + (numbers[id] ?? 0) - dots }));
  }

  return (
    <Stack gap="md">
      <Text size="sm">{t('paper.dotsHelp', { count: most })}</Text>
      <Text fw={600}>{t('paper.dotsLeft', { count: left })}</Text>
      <ul className={classes.lines}>
        {options.map(({ id, label }) => {
          const dots = numbers[id] ?? 0;
          return (
            <li key={id} className={classes.line}>
              <span>{label}</span>
              <Group gap="xs" wrap="nowrap">
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('paper.dotLess', { option: label })}
                  disabled={dots === 0}
                  onClick={() => put(id, label, dots - 1)}
                >
                  −
                </Button>
                <span className={classes.dots}>{dots}</span>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('paper.dotMore', { option: label })}
                  disabled={left === 0}
                  onClick={() => put(id, label, dots + 1)}
                >
                  +
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}

function withNumber(
  numbers: Readonly<Record<string, number>>,
  id: string,
  number: number | null,
): Record<string, number> {
  const { [id]: _, ...rest } = numbers;
  return number === null ? rest : { ...rest, [id]: number };
}
