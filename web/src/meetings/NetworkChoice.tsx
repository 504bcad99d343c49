import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { type ChosenKinds, NetworkKindChoice } from '../network/NetworkKindChoice.tsx';
import { guestNetworksQuery } from './queries.ts';

/** What of a national network is invited. */
export type NetworkGuests = ChosenKinds;

export interface NetworkChoiceProps {
  meetingId: string;
  country: CountryCode;
  chosen: NetworkGuests;
  onChange: (chosen: NetworkGuests) => void;
}

/** The whole national network, or kinds of it, each with how many people that is. */
export function NetworkChoice({ meetingId, country, chosen, onChange }: NetworkChoiceProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { data } = useQuery(guestNetworksQuery(meetingId));
  const network = data?.find((each) => each.country === country);
  if (!network) return null;
  return (
    <NetworkKindChoice
      label={t('dialog.network', { country: format.country(country) })}
      description={t('dialog.networkHint')}
      kinds={network.kinds}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
