import { Checkbox, Stack } from '@mantine/core';
import type { CountryCode, OrganisationKind } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { guestNetworksQuery } from './queries.ts';

/** What of a national network is invited: all of it, or the members of some kinds of organisations. */
export type NetworkGuests = 'all' | readonly OrganisationKind[];

export interface NetworkChoiceProps {
  meetingId: string;
  country: CountryCode;
  chosen: NetworkGuests;
  onChange: (chosen: NetworkGuests) => void;
}

/** The whole national network, or kinds of it, each with how many people that is. */
export function NetworkChoice({ meetingId, country, chosen, onChange }: NetworkChoiceProps) {
  const { t } = useTranslation(['meetings', 'network']);
  const format = useFormat();
  const { data } = useQuery(guestNetworksQuery(meetingId));
  const network = data?.find((each) => each.country === country);
  if (!network) return null;
  const kinds = network.kinds.map(({ kind }) => kind);
  const isAll = chosen === 'all';
  const ticked = isAll ? kinds : chosen;
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('dialog.network', { country: format.country(country) })}
        description={t('dialog.networkHint')}
        value={[...ticked]}
        onChange={(values) => onChange(kinds.filter((kind) => values.includes(kind)))}
      >
        <Stack mt="sm" gap="xs">
          {network.kinds.map(({ kind, members }) => (
            <Checkbox
              key={kind}
              value={kind}
              label={t('dialog.networkKind', { kind: t(`network:kind.${kind}`), count: members })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {/* Beside the group and not in it: a box of the group would answer to the group's values. */}
      <Checkbox
        label={t('dialog.wholeNetwork', { count: network.members })}
        checked={isAll}
        indeterminate={!isAll && chosen.length > 0}
        onChange={() => onChange(isAll ? [] : 'all')}
      />
    </Stack>
  );
}
