import { Checkbox, Stack } from '@mantine/core';
import type { OrganisationKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';

/** What of a national network is meant: all of it, or the members of some kinds of organisations. */
export type ChosenKinds = 'all' | readonly OrganisationKind[];

interface NetworkKindChoiceProps {
  label: string;
  description: string;
  /** The kinds that there are, each with how many members it has. */
  kinds: readonly { readonly kind: OrganisationKind; readonly members: number }[];
  chosen: ChosenKinds;
  onChange: (chosen: ChosenKinds) => void;
  /** What is wrong with the choice. */
  error?: string | null;
}

/** The whole national network, or kinds of it, each with how many people that is. */
export function NetworkKindChoice({
  label,
  description,
  kinds: offered,
  chosen,
  onChange,
  error,
}: NetworkKindChoiceProps) {
  const { t } = useTranslation('network');
  const kinds = offered.map(({ kind }) => kind);
  const isAll = chosen === 'all';
  const ticked = isAll ? kinds : chosen;
  const members = offered.reduce((sum, one) => sum + one.members, 0);
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={label}
        description={description}
        error={error}
        value={[...ticked]}
        onChange={(values) => onChange(kinds.filter((kind) => values.includes(kind)))}
      >
        <Stack mt="sm" gap="xs">
          {offered.map(({ kind, members: count }) => (
            <Checkbox key={kind} value={kind} label={t('choice.kind', { kind: t(`kind.${kind}`), count })} />
          ))}
        </Stack>
      </Checkbox.Group>
      {/* Beside the group and not in it: a box of the group would answer to the group's values. */}
      <Checkbox
        label={t('choice.whole', { count: members })}
        checked={isAll}
        indeterminate={!isAll && chosen.length > 0}
        onChange={() => onChange(isAll ? [] : 'all')}
      />
    </Stack>
  );
}
