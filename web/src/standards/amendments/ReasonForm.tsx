import { Button, Group, Stack, Textarea } from '@mantine/core';
import { AMENDMENT_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { useKept } from '../kept.ts';
import classes from './Amendments.module.css';
import type { Amendment, AmendmentActs } from './queries.ts';

interface Newer {
  readonly text: string;
  readonly revision: number;
}

/** Why the clause should say so. What another author saved meanwhile is shown beside one's own. */
export function ReasonForm({ amendment: { reason, reasonRevision, id }, acts }: { amendment: Amendment; acts: AmendmentActs }) {
  const { t } = useTranslation('amendments');
  return (
    <Section title={t('reason')}>
      <Field place={`amendment reason ${id}`} name="reason" label={t('reasonLabel')} value={reason} revision={reasonRevision} most={AMENDMENT_LIMITS.reason} act={acts.giveReason} />
    </Section>
  );
}

interface FieldProps {
  place: string;
  name: string;
  label: string;
  value: string;
  revision: number;
  most: number;
  act: AmendmentActs['giveReason'];
}

function Field({ place, name, label, value, revision, most, act }: FieldProps) {
  const { t } = useTranslation('amendments');
  const [text, keep, forget] = useKept(place, value);
  const [from, setFrom] = useState(revision);
  const [held, setHeld] = useState(false);
  const changed = text !== value;
  const newer = isProblem(act.error, 'amendment-changed-meanwhile') ? (act.error.extra['current'] as Newer) : null;
  // Nothing of one's own stands here: the next change begins from what the others have written.
  const base = changed ? from : revision;

  function settle(mine: boolean) {
    if (!newer) return;
    setFrom(newer.revision);
    if (!mine) keep(newer.text);
    act.reset();
  }

  return (
    <Stack gap="sm">
      <Textarea
        label={label} autosize minRows={3} maxLength={most} value={text} maw="68ch"
        onChange={(event) => { if (!changed) setFrom(revision); keep(event.currentTarget.value); }}
        inputContainer={(input) => <Safeguarded name={name} onHeld={setHeld}>{input}</Safeguarded>}
      />
      {newer ? (
        <Notice kind="loss" role="alert" title={t('newer.title')} acts={<Group gap="sm"><Button size="xs" variant="default" onClick={() => settle(false)}>{t('newer.theirs')}</Button><Button size="xs" onClick={() => settle(true)}>{t('newer.mine')}</Button></Group>}>
          <p className={classes.plain}>{newer.text}</p>
        </Notice>
      ) : <ProblemNotice problem={act.error} />}
      <Group gap="sm">
        <Button size="sm" variant="default" disabled={!changed || held} loading={act.isPending} onClick={() => act.mutate({ revision: base, text }, { onSuccess: forget })}>{t('save')}</Button>
        <SaveState saving={act.isPending} unsaved={changed ? 1 : 0} refused={act.isError} />
      </Group>
    </Stack>
  );
}
