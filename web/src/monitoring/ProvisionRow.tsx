import { Button, CloseButton, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PriorityLink } from '../priorities/PriorityLink.tsx';
import { ClauseLink } from '../standards/ClauseLink.tsx';
import { announce } from '../app/announce.ts';
import { TextLink } from '../ui/links.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { EditProvisionDialog } from './InstrumentDialogs.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import classes from './Monitoring.module.css';
import { type CrosswalkLink, type Provision, useChangeProvision, useUnlinkProvision } from './queries.ts';
import { RetireButton } from './RetireButton.tsx';
import { useMonitoringText } from './use-monitoring-text.ts';

interface ProvisionRowProps {
  provision: Provision;
  /** The short title of its instrument. */
  instrument: string;
  unit: string;
  manages: boolean;
}

/** One provision, and what of the Network's work answers to it. */
export function ProvisionRow({ provision, instrument, unit, manages }: ProvisionRowProps) {
  const { t } = useTranslation('monitoring');
  const text = useMonitoringText();
  const { id, number, title, retired, links } = provision;
  const name = text.cited({ instrument, unit, number });
  return (
    <li id={`provision-${id}`} className={classes.provision}>
      <span className={classes.number}>{/^\d/.test(number) ? `${unit} ${number}`.trim() : number}</span>
      <div>
        {title} {retired && <StateBadge tone="quiet">{t('instruments.retired')}</StateBadge>}
        {links.length === 0 ? (
          manages && <p className={classes.quiet}>{t('instruments.nothing')}</p>
        ) : (
          <ul className={classes.links}>
            {links.map((link) => (
              <LinkItem key={link.id} provision={provision} link={link} manages={manages} />
            ))}
          </ul>
        )}
      </div>
      {manages && <ProvisionActs provision={provision} name={name} />}
    </li>
  );
}

function LinkItem({
  provision,
  link,
  manages,
}: {
  provision: Provision;
  link: CrosswalkLink;
  manages: boolean;
}) {
  const { t } = useTranslation('monitoring');
  const text = useMonitoringText();
  const unlink = useUnlinkProvision(provision.id);
  const { area, clause, priority } = link;
  const what = area?.title ?? priority?.title ?? (clause ? text.clause(clause) : '');
  return (
    <li>
      <LinkTarget link={link} />
      {manages && (
        <CloseButton
          size="sm"
          aria-label={t('instruments.unlinkNamed', { what })}
          disabled={unlink.isPending}
          onClick={() => unlink.mutate(link.id, { onSuccess: () => announce(t('instruments.unlinked')) })}
        />
      )}
      <ProblemNotice problem={unlink.error} />
    </li>
  );
}

function LinkTarget({ link: { area, clause, priority } }: { link: CrosswalkLink }) {
  const { t } = useTranslation('monitoring');
  const text = useMonitoringText();
  if (area)
    return (
      <TextLink to="/network/plans/areas/$areaId" params={{ areaId: area.id }}>
        {area.title}
      </TextLink>
    );
  if (priority)
    return (
      <PriorityLink priority={priority}>
        {t('instruments.priorityName', { title: priority.title })}
      </PriorityLink>
    );
  return clause && <ClauseLink clause={clause}>{text.clause(clause)}</ClauseLink>;
}

function ProvisionActs({ provision, name }: { provision: Provision; name: string }) {
  const { t } = useTranslation('monitoring');
  const [dialog, setDialog] = useState<'edit' | 'link' | null>(null);
  const change = useChangeProvision(provision.id);
  const { number, title, retired, revision } = provision;
  return (
    <Group gap={4}>
      <Button
        size="xs"
        variant="default"
        aria-label={t('instruments.linkNamed', { provision: name })}
        onClick={() => setDialog('link')}
      >
        {t('instruments.link')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('instruments.editNamed', { title: name })}
        onClick={() => setDialog('edit')}
      >
        {t('instruments.edit')}
      </Button>
      <RetireButton
        name={name}
        retired={retired}
        change={change}
        toInput={(value) => ({ number, title, retired: value, revision })}
      />
      {dialog === 'edit' && (
        <EditProvisionDialog provision={provision} name={name} onClose={() => setDialog(null)} />
      )}
      {dialog === 'link' && <LinkDialog provision={provision} name={name} onClose={() => setDialog(null)} />}
    </Group>
  );
}
