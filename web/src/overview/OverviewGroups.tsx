import { Anchor } from '@mantine/core';
import type { OverviewGrouping } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Listing } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import {
  countDuties,
  type DutyCounts,
  groupByKind,
  groupByOwing,
  groupByPerson,
  type Owing,
  owingOf,
} from './duty-groups.ts';
import { OverviewRow } from './OverviewRow.tsx';
import classes from './Overview.module.css';
import type { Duty } from './queries.ts';

interface CountsRow extends DutyCounts {
  readonly key: string;
  readonly name: string;
}

/** How many there are of each country or kind, and then all of them, what is late first. */
export function OverviewGroups({
  by,
  duties,
  total,
}: {
  by: OverviewGrouping;
  duties: readonly Duty[];
  total: number;
}) {
  const { t } = useTranslation('overview');
  const owingName = useOwingName();
  const groups =
    by === 'kind'
      ? groupByKind(duties).map((group) => ({ ...group, name: t(`kind.${group.key}`) }))
      : groupByOwing(duties).map((group) => ({ ...group, name: owingName(group.key) }));
  const counts = groups.map(({ key, name, duties: found }) => ({ key, name, ...countDuties(found) }));
  return (
    <>
      <CountsTable by={by} rows={counts} />
      <div className={classes.groups}>
        {groups.map(({ key, name, duties: found }) => (
          <div key={key} id={key} className={classes.group}>
            <Section title={name}>
              {by === 'kind' ? (
                <DutiesOfKind name={name} duties={found} />
              ) : (
                <DutiesByPerson duties={found} />
              )}
            </Section>
          </div>
        ))}
      </div>
      {total > duties.length && <p>{t('omitted', { count: total - duties.length })}</p>}
    </>
  );
}

/** Who owes something, as a heading says it. */
function useOwingName(): (owing: Owing) => string {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (owing) => (owing === 'secretariat' || owing === 'international' ? t(owing) : format.country(owing));
}

/** A member, or the seat or the team that owes it while nobody does by name. */
function usePersonName(): (duty: Duty) => string {
  const { t } = useTranslation(['overview', 'network']);
  return ({ person, vacantSeat, secretariat }) => {
    if (person) return person.name;
    if (vacantSeat) return t('vacant', { seat: t(`network:seat.${vacantSeat}`) });
    return secretariat ? t('secretariat') : t('team');
  };
}

function CountsTable({ by, rows }: { by: OverviewGrouping; rows: readonly CountsRow[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const columns: Column<CountsRow>[] = [
    { key: 'name', head: t(`by.${by}`), cell: ({ key, name }) => <Anchor href={`#${key}`}>{name}</Anchor> },
    ...(['late', 'soon', 'later'] as const).map((column) => ({
      key: column,
      number: true,
      head: t(`counts.${column}`),
      cell: (row: CountsRow) => format.number(row[column]),
    })),
  ];
  return (
    <div className={classes.counts}>
      <DataTable caption={t(`counts.${by}`)} columns={columns} rows={rows} rowKey={({ key }) => key} stacks />
    </div>
  );
}

function DutiesByPerson({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation('overview');
  const personName = usePersonName();
  return groupByPerson(duties).map(({ key, duties: found }) => {
    const [first] = found;
    const name = personName(first!);
    return (
      <div key={key} className={classes.person}>
        <h3>
          {name}
          {first!.person && <span className={classes.organisation}>{first!.person.organisation}</span>}
        </h3>
        <Listing label={t('list', { name })}>
          {found.map((duty) => (
            <OverviewRow key={keyOf(duty)} duty={duty} facts={[t(`ofOne.${duty.kind}`)]} />
          ))}
        </Listing>
      </div>
    );
  });
}

function DutiesOfKind({ name, duties }: { name: string; duties: readonly Duty[] }) {
  const { t } = useTranslation('overview');
  const owingName = useOwingName();
  const personName = usePersonName();
  return (
    <Listing label={t('list', { name })}>
      {duties.map((duty) => {
        const who = [owingName(owingOf(duty)), personName(duty)];
        return <OverviewRow key={keyOf(duty)} duty={duty} facts={[...new Set(who)]} />;
      })}
    </Listing>
  );
}

const keyOf = ({ kind, objectId, partId, country, person, vacantSeat }: Duty): string =>
  [kind, objectId, partId, country, person?.memberId, vacantSeat].join(' ');
