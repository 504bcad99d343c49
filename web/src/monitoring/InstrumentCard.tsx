import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SortableList } from '../ui/SortableList.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { EditInstrumentDialog, NewProvisionDialog } from './InstrumentDialogs.tsx';
import classes from './Monitoring.module.css';
import { ProvisionRow } from './ProvisionRow.tsx';
import { type Instrument, useChangeInstrument, useReorderProvisions } from './queries.ts';
import { RetireButton } from './RetireButton.tsx';

interface InstrumentCardProps {
  instrument: Instrument;
  manages: boolean;
  opened: boolean;
}

/** One instrument: closed, it says how many provisions it has; open, what answers to each. */
export function InstrumentCard({ instrument, manages, opened }: InstrumentCardProps) {
  const { t } = useTranslation('monitoring');
  const [isOrdering, setIsOrdering] = useState(false);
  const { title, shortTitle, body, provisions, retired } = instrument;
  const linked = provisions.filter(({ links }) => links.length > 0).length;
  return (
    <details className={classes.instrument} open={opened || undefined}>
      <summary>
        <span className={classes.short}>{shortTitle}</span>
        {retired && <StateBadge tone="quiet">{t('instruments.retired')}</StateBadge>}
        <span className={classes.quiet}>
          {t('instruments.count', { count: provisions.length })}
          {', '}
          {t('instruments.linked', { count: linked })}
        </span>
      </summary>
      <div className={classes.body}>
        <p className={classes.quiet}>
          {title}
          {body && ` · ${t('instruments.monitored', { body })}`}
        </p>
        {manages && (
          <InstrumentActs
            instrument={instrument}
            isOrdering={isOrdering}
            onOrder={() => setIsOrdering(!isOrdering)}
          />
        )}
        {isOrdering ? (
          <OrderedProvisions instrument={instrument} />
        ) : (
          <Provisions instrument={instrument} manages={manages} />
        )}
      </div>
    </details>
  );
}

function Provisions({ instrument, manages }: Omit<InstrumentCardProps, 'opened'>) {
  const { t } = useTranslation('monitoring');
  const { shortTitle, unit, provisions } = instrument;
  if (provisions.length === 0) return <p className={classes.quiet}>{t('instruments.noProvisions')}</p>;
  return (
    <ul className={classes.provisions} aria-label={t('instruments.provisions', { title: shortTitle })}>
      {provisions.map((provision) => (
        <ProvisionRow
          key={provision.id}
          provision={provision}
          instrument={shortTitle}
          unit={unit}
          manages={manages}
        />
      ))}
    </ul>
  );
}

function OrderedProvisions({ instrument: { id, shortTitle, provisions } }: { instrument: Instrument }) {
  const { t } = useTranslation('monitoring');
  const reorder = useReorderProvisions(id);
  return (
    <>
      <SortableList
        items={provisions}
        idOf={(provision) => provision.id}
        nameOf={({ number }) => number}
        label={t('instruments.provisions', { title: shortTitle })}
        disabled={reorder.isPending}
        onReorder={(ordered) => reorder.mutate(ordered.map((provision) => provision.id))}
      >
        {({ number, title }) => t('form.provision', { number, title })}
      </SortableList>
      <ProblemNotice problem={reorder.error} />
    </>
  );
}

interface ActsProps {
  instrument: Instrument;
  isOrdering: boolean;
  onOrder: () => void;
}

function InstrumentActs({ instrument, isOrdering, onOrder }: ActsProps) {
  const { t } = useTranslation('monitoring');
  const [dialog, setDialog] = useState<'edit' | 'provision' | null>(null);
  const change = useChangeInstrument(instrument.id);
  const { title, shortTitle, unit, body, retired, revision } = instrument;
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="default"
        aria-label={t('instruments.addProvisionTo', { title: shortTitle })}
        onClick={() => setDialog('provision')}
      >
        {t('instruments.addProvision')}
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={t('instruments.editNamed', { title: shortTitle })}
        onClick={() => setDialog('edit')}
      >
        {t('instruments.edit')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={isOrdering ? undefined : t('instruments.orderProvisionsOf', { title: shortTitle })}
        onClick={onOrder}
      >
        {t(isOrdering ? 'instruments.orderEnd' : 'instruments.orderProvisions')}
      </Button>
      <RetireButton
        name={shortTitle}
        retired={retired}
        change={change}
        toInput={(value) => ({ title, shortTitle, unit, body: body ?? '', retired: value, revision })}
      />
      {dialog === 'edit' && <EditInstrumentDialog instrument={instrument} onClose={() => setDialog(null)} />}
      {dialog === 'provision' && (
        <NewProvisionDialog instrument={instrument} onClose={() => setDialog(null)} />
      )}
    </Group>
  );
}
