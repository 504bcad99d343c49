import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { NominationActDialog, type NominationAct } from './NominationActDialog.tsx';
import { useNominationMutations, type Nomination } from './queries.ts';

const TONES = { accepted: 'good', objected: 'loss', withdrawn: 'quiet' } as const satisfies Record<
  string,
  Tone
>;

/** One nomination: who or what, by whom, what became of it, and what the reader can do. */
export function NominationRow({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation(['nominations', 'network']);
  const format = useFormat();
  const { role } = useSession().member;
  const { country, kind, organisation, memberName, seat, from, until, nominatedAt, nominatedBy } = nomination;
  const name = kind === 'organisation' ? organisation : <MemberName nomination={nomination} />;
  const day = from && format.date(from);
  return (
    <ListRow
      title={name}
      facts={[
        t(`kind.${kind}`),
        seat && t(`network:seat.${seat}`),
        kind !== 'organisation' && memberName && organisation,
        role !== 'team' && format.country(country),
        day &&
          (until ? t('network:team.from', { from: day, until: format.date(until) }) : t('from', { day })),
        nominatedBy
          ? t('by', { name: nominatedBy, at: format.shortDay(nominatedAt) })
          : format.shortDay(nominatedAt),
      ]}
      words={<NominationText nomination={nomination} />}
      aside={<NominationState nomination={nomination} />}
    />
  );
}

function MemberName({
  nomination: { memberId, memberName, memberState, organisation },
}: {
  nomination: Nomination;
}) {
  if (!memberName || !memberId) return organisation;
  // Whoever has not joined has no page for the team yet.
  if (memberState !== 'active') return memberName;
  return (
    <TextLink to="/network/members/$id" params={{ id: memberId }}>
      {memberName}
    </TextLink>
  );
}

function NominationText({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation('nominations');
  const { reason, answer, can } = nomination;
  const acts = can.accept || can.object || can.withdraw || can.resend;
  if (!reason && !answer && !acts) return null;
  return (
    <Stack gap="xs">
      {reason && <Text size="sm">{reason}</Text>}
      {answer && <Text size="sm">{t('answer', { answer })}</Text>}
      {acts && <NominationActs nomination={nomination} />}
    </Stack>
  );
}

function NominationActs({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation('nominations');
  const [act, setAct] = useState<NominationAct | null>(null);
  const { resend } = useNominationMutations(nomination.id);
  const { can, kind } = nomination;
  const name = nomination.memberName ?? nomination.organisation;
  const button = { size: 'xs', variant: 'default' } as const;
  return (
    <>
      <Group gap="sm">
        {can.accept && (
          <Button
            {...button}
            onClick={() => setAct('accept')}
            aria-label={t(`accept.${kind}Named`, { name })}
          >
            {t(`accept.${kind}`)}
          </Button>
        )}
        {can.object && (
          <Button {...button} onClick={() => setAct('object')} aria-label={t('object.openNamed', { name })}>
            {t('object.open')}
          </Button>
        )}
        {can.resend && (
          <Button
            {...button}
            loading={resend.isPending}
            onClick={() => resend.mutate(undefined, { onSuccess: () => announce(t('resent', { name })) })}
            aria-label={t('resendNamed', { name })}
          >
            {t('resend')}
          </Button>
        )}
        {can.withdraw && (
          <Button
            {...button}
            onClick={() => setAct('withdraw')}
            aria-label={t('withdraw.openNamed', { name })}
          >
            {t('withdraw.open')}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={resend.error} />
      {act && <NominationActDialog nomination={nomination} act={act} onClose={() => setAct(null)} />}
    </>
  );
}

function NominationState({ nomination: { outcome, kind, memberState } }: { nomination: Nomination }) {
  const { t } = useTranslation(['nominations', 'network']);
  if (outcome) return <StateBadge tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>;
  if (kind === 'seat') return <StateBadge tone="waits">{t('outcome.waits')}</StateBadge>;
  if (kind === 'member' && memberState !== 'active')
    return <StateBadge tone="waits">{t('network:state.invited')}</StateBadge>;
  return <StateBadge tone="active">{t('outcome.in')}</StateBadge>;
}
