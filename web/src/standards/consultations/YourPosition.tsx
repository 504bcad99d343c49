import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ROUND_LIMITS, STANCES, type Stance } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { useKept } from '../kept.ts';
import type { Position, Round, RoundActs } from './queries.ts';
import { Signatures } from './Signatures.tsx';

interface YourPositionProps {
  round: Round;
  position: Position;
  acts: RoundActs;
}

/** What the own country says to the text as a whole, and the signatures that make it count. */
export function YourPosition({ round, position, acts }: YourPositionProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { submittedAt, late } = position;
  return (
    <Section title={t('position.title', { country: format.country(position.country) })}>
      {submittedAt
        ? <Notice kind={late ? 'note' : 'good'}>{t(late ? 'position.signedLate' : 'position.signed', { when: format.instant(submittedAt) })}</Notice>
        : <Text size="sm" c="dimmed">{t('position.notYet')}</Text>}
      {round.can.write ? <PositionForm key={round.id} round={round} position={position} acts={acts} /> : <PositionWords position={position} />}
      <Signatures round={round} position={position} acts={acts} />
    </Section>
  );
}

/** A position as it is read. */
export function PositionWords({ position: { stance, text } }: { position: Pick<Position, 'stance' | 'text'> }) {
  const { t } = useTranslation('consultations');
  return (
    <Stack gap="xs">
      <Text fw={600}>{stance ? t(`stance.${stance}`) : t('noStance')}</Text>
      <Text style={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{text || <Text span inherit c="dimmed">{t('position.empty')}</Text>}</Text>
    </Stack>
  );
}

interface Theirs {
  readonly stance: Stance | null;
  readonly text: string;
  readonly revision: number;
}

/** What a member of the team saved meanwhile, when that refused the own words. */
function theirsIn(error: unknown): Theirs | null {
  return error instanceof ApiProblem && error.code === 'position-changed-meanwhile' ? (error.extra['current'] as Theirs) : null;
}

function PositionForm({ round, position, acts: { write } }: YourPositionProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const [text, keep, forget] = useKept(`position ${round.id}`, position.text);
  const [stance, setStance] = useState<Stance | null>(position.stance);
  const [revision, setRevision] = useState<number | null>(null);
  const [held, setHeld] = useState(false);
  const changed = text !== position.text || stance !== position.stance;
  const theirs = theirsIn(write.error);

  function save() {
    write.mutate({ revision: revision ?? position.revision, stance, text }, { onSuccess: () => { forget(); setRevision(null); } });
  }

  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('position.stance')} value={stance ?? ''} onChange={(event) => setStance((event.currentTarget.value || null) as Stance | null)} maw={360}
        data={[{ value: '', label: t('position.choose') }, ...STANCES.map((value) => ({ value, label: t(`stance.${value}`) }))]}
      />
      <Textarea
        label={t('position.text')} description={t('position.textHint')} autosize minRows={3} maxLength={ROUND_LIMITS.position} value={text} onChange={(event) => keep(event.currentTarget.value)}
        inputContainer={(input) => <Safeguarded name="text" onHeld={setHeld}>{input}</Safeguarded>}
      />
      {theirs ? (
        <Notice
          kind="loss" role="alert" title={t('position.conflict')}
          acts={(
            <Group gap="sm">
              <Button size="xs" variant="default" onClick={() => { setRevision(theirs.revision); write.reset(); }}>{t('position.keepMine')}</Button>
              <Button size="xs" variant="default" onClick={() => { keep(theirs.text); setStance(theirs.stance); setRevision(theirs.revision); write.reset(); }}>{t('position.takeTheirs')}</Button>
            </Group>
          )}
        >
          <PositionWords position={theirs} />
        </Notice>
      ) : <ProblemNotice problem={write.error} />}
      <Group gap="sm">
        <Button onClick={save} loading={write.isPending} disabled={!changed || held || theirs !== null} variant={changed ? 'filled' : 'default'}>{t('position.save')}</Button>
        <SaveState saving={write.isPending} unsaved={changed ? 1 : 0} refused={write.isError} />
        {position.changedBy && position.changedAt && <Text size="xs" c="dimmed">{t('position.by', { name: position.changedBy, when: format.fromNow(position.changedAt) })}</Text>}
      </Group>
    </Stack>
  );
}
