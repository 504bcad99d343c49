import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { areasQuery } from '../areas/queries.ts';
import { ClausePicker } from '../practices/ClausePicker.tsx';
import type { ClauseReference } from '../practices/queries.ts';
import { ChoiceField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { crosswalkPrioritiesQuery, type Provision, useLinkProvision } from './queries.ts';

const KINDS = ['area', 'clause', 'priority'] as const;
type Kind = (typeof KINDS)[number];

interface LinkDialogProps {
  provision: Provision;
  /** As it is cited. */
  name: string;
  onClose: () => void;
}

/** Links a provision to one area, one clause of a published standard, or one priority. */
export function LinkDialog({ provision, name, onClose }: LinkDialogProps) {
  const { t } = useTranslation('monitoring');
  const link = useLinkProvision(provision.id);
  const [kind, setKind] = useState<Kind>('area');
  const [clause, setClause] = useState<ClauseReference | null>(null);
  function submit(values: FormData) {
    const targets = {
      area: { areaId: textValue(values, 'areaId') },
      clause: { clauseId: clause?.id ?? '' },
      priority: { priorityId: textValue(values, 'priorityId') },
    };
    link.mutate(targets[kind], {
      onSuccess: () => {
        announce(t('instruments.linkDone', { provision: name }));
        onClose();
      },
    });
  }
  return (
    <FormDialog
      draftKey={null}
      title={t('instruments.linkTitle', { provision: name })}
      verb={t('instruments.linkVerb')}
      problem={link.error}
      busy={link.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={t('instruments.linkTo')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`instruments.${value}`) }))}
        onChange={({ currentTarget: { value } }) => setKind(KINDS.find((known) => known === value) ?? 'area')}
      />
      {kind === 'area' && <AreaField provision={provision} />}
      {kind === 'clause' && (
        <ClausePicker
          chosen={clause ? [clause] : []}
          onChange={(chosen) => setClause(chosen.at(-1) ?? null)}
        />
      )}
      {kind === 'priority' && <PriorityField />}
    </FormDialog>
  );
}

function AreaField({ provision: { links } }: { provision: Provision }) {
  const { t } = useTranslation('monitoring');
  const linked = new Set(links.map(({ area }) => area?.id));
  return (
    <QueryBoundary query={useQuery(areasQuery)}>
      {(areas) => (
        <ChoiceField
          name="areaId"
          label={t('instruments.area')}
          required
          data={[
            { value: '', label: t('instruments.chooseArea') },
            ...areas
              .filter(({ id, retired }) => !retired && !linked.has(id))
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </QueryBoundary>
  );
}

function PriorityField() {
  const { t } = useTranslation('monitoring');
  return (
    <QueryBoundary query={useQuery(crosswalkPrioritiesQuery)}>
      {(choices) => (
        <ChoiceField
          name="priorityId"
          label={t('instruments.priority')}
          required
          data={[
            { value: '', label: t('instruments.choosePriority') },
            ...choices.map(({ id, title, period }) => ({
              value: id,
              label: t('instruments.priorityIn', { title, period }),
            })),
          ]}
        />
      )}
    </QueryBoundary>
  );
}
