import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { Fund, FundingCall } from '../queries.ts';
import { CallDialog } from './CallDialog.tsx';

const TONES = { planned: 'quiet', open: 'active', closed: 'quiet' } as const;

/** The calls of a fund; whoever may apply does it from here. */
export function CallsSection({ fund }: { fund: Fund }) {
  const { t } = useTranslation('funding');
  const [isOpening, setOpening] = useState(false);
  const applied = new Set(fund.applications.map(({ callId, country }) => `${callId} ${country}`));
  return (
    <Section
      title={t('calls.title')}
      aside={
        fund.may.manage && (
          <Button variant="default" size="xs" onClick={() => setOpening(true)}>
            {t('calls.add')}
          </Button>
        )
      }
    >
      {fund.calls.length === 0 && <Text c="dimmed">{t('calls.none')}</Text>}
      {fund.calls.length > 0 && (
        <Listing label={t('calls.title')}>
          {fund.calls.map((call) => (
            <CallRow
              key={call.id}
              call={call}
              fund={fund}
              hasApplied={(country) => applied.has(`${call.id} ${country}`)}
            />
          ))}
        </Listing>
      )}
      {isOpening && <CallDialog fundId={fund.id} onClose={() => setOpening(false)} />}
    </Section>
  );
}

interface CallRowProps {
  call: FundingCall;
  fund: Fund;
  hasApplied: (country: string) => boolean;
}

function CallRow({ call, fund, hasApplied }: CallRowProps) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const when = { planned: 'opens', open: 'closes', closed: 'closed' } as const;
  const at = call.state === 'planned' ? call.opensAt : call.closesAt;
  const isApplied = fund.countries.some(hasApplied);
  return (
    <ListRow
      title={call.title}
      facts={[t(`calls.${when[call.state]}`, { at: format.instant(at, call.timeZone) })]}
      words={call.note || undefined}
      aside={
        call.mayApply && !isApplied ? (
          <LinkButton
            to="/network/funds/$fundId/calls/$callId/apply"
            params={{ fundId: fund.id, callId: call.id }}
            size="xs"
            aria-label={t('calls.applyTo', { call: call.title })}
          >
            {t('calls.apply')}
          </LinkButton>
        ) : (
          <StateBadge tone={TONES[call.state]}>{t(`calls.state.${call.state}`)}</StateBadge>
        )
      }
    />
  );
}
