import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { SortableList } from '../ui/SortableList.tsx';
import { addOption, moveOption, removeOption, setEqualAbove, type RankedRow } from './ranking.ts';
import classes from './RankingPaper.module.css';

interface RankingPaperProps {
  options: readonly { readonly id: string; readonly label: string }[];
  rows: readonly RankedRow[];
  /** Whether two options may stand on the same rank. */
  equalRanks?: boolean;
  onChange: (rows: RankedRow[]) => void;
}

/** A ranking by buttons, by place number, or by dragging; equal ranks by a mark, options may be left out. */
export function RankingPaper({ options, rows, equalRanks = true, onChange }: RankingPaperProps) {
  const { t } = useTranslation('ballots');
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  const left = options.filter(({ id }) => rows.every((row) => row.id !== id));

  function place(id: string, at: number) {
    onChange(moveOption(rows, id, at));
    announce(t('paper.placed', { option: nameOf(id), place: at, total: rows.length }));
  }

  function reorder(next: readonly RankedRow[]) {
    // The list says only the new order: the one that moved is the one whose absence makes both orders the
    // same.
    const without = (list: readonly RankedRow[], id: string) =>
      list
        .filter((row) => row.id !== id)
        .map((row) => row.id)
        .join();
    const mover = rows.find(
      (row) =>
        without(rows, row.id) === without(next, row.id) &&
        rows.indexOf(row) !== next.findIndex(({ id }) => id === row.id),
    );
    if (mover) onChange(moveOption(rows, mover.id, next.findIndex(({ id }) => id === mover.id) + 1));
  }

  function rank(id: string) {
    onChange(addOption(rows, id));
    announce(t('paper.placed', { option: nameOf(id), place: rows.length + 1, total: rows.length + 1 }));
  }

  function leaveOut(id: string) {
    onChange(removeOption(rows, id));
    announce(t('paper.out', { option: nameOf(id) }));
  }

  return (
    <Stack gap="md">
      <Text size="sm">{t(equalRanks ? 'paper.rankHelp' : 'paper.rankStrictHelp')}</Text>
      {rows.length > 0 && (
        <SortableList
          label={t('paper.ranked')}
          items={rows}
          idOf={(row) => row.id}
          nameOf={(row) => nameOf(row.id)}
          onReorder={reorder}
        >
          {(row, at) => (
            <div className={classes.row}>
              <NativeSelect
                size="xs"
                className={classes.place}
                aria-label={t('paper.placeOf', { option: nameOf(row.id) })}
                value={String(at + 1)}
                data={[
                  ...rows.map((_, index) => String(index + 1)),
                  { value: 'out', label: t('paper.leave') },
                ]}
                onChange={({ currentTarget: { value } }) =>
                  value === 'out' ? leaveOut(row.id) : place(row.id, Number(value))
                }
              />
              <div className={classes.words}>
                <span>{nameOf(row.id)}</span>
                {at > 0 && equalRanks && (
                  <Checkbox
                    size="xs"
                    styles={{ body: { flexWrap: 'nowrap' } }}
                    label={t('paper.equalAbove')}
                    aria-label={t('paper.equalTo', {
                      option: nameOf(row.id),
                      above: nameOf(rows[at - 1]?.id ?? ''),
                    })}
                    checked={row.equalAbove}
                    onChange={({ currentTarget: { checked } }) =>
                      onChange(setEqualAbove(rows, row.id, checked))
                    }
                  />
                )}
              </div>
            </div>
          )}
        </SortableList>
      )}
      {left.length > 0 && (
        <section aria-label={t('paper.unranked')}>
          <Text size="sm" fw={600}>
            {t('paper.unranked')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('paper.unrankedHelp')}
          </Text>
          <ul className={classes.left}>
            {left.map(({ id, label }) => (
              <li key={id}>
                <Group justify="space-between" wrap="nowrap" gap="sm">
                  <span>{label}</span>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('paper.rankOption', { option: label, place: rows.length + 1 })}
                    onClick={() => rank(id)}
                    style={{ flexShrink: 0 }}
                  >
                    {t('paper.rankNext', { place: rows.length + 1 })}
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}
