import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { ThreadLinks, type ThreadLink } from '../ui/ThreadLinks.tsx';
import { usePlaces } from './PracticeSections.tsx';
import classes from './Practices.module.css';
import { type ClauseReference, type Practice, versionsQuery } from './queries.ts';
import { useClauseName } from './use-clause-name.ts';

type Known = NonNullable<Practice['owner']>;
type Seat = NonNullable<Practice['ownerSeat']>;

/** Who stands behind it, what it bears on, what it came from and what came of it. */
export function PracticeThread({ practice }: { practice: Practice }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const places = usePlaces(practice);
  const links = useLinks(practice);
  const { owner, ownerSeat, contact, contactSeat, reviewOn } = practice;
  return (
    <>
      {links.length > 0 ? (
        <ThreadLinks links={links} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('practice.thread')}
        </Text>
      )}
      <dl className={classes.facts} style={{ marginBlockStart: 20 }}>
        {places.fields && <Fact name={t('form.fields')}>{places.fields}</Fact>}
        {places.countries && <Fact name={t('form.countries')}>{places.countries}</Fact>}
        <Fact name={t('practice.owner')}>
          <Behind seat={ownerSeat} person={owner} />
        </Fact>
        {(contact ?? contactSeat) && (
          <Fact name={t('practice.contact')}>
            <Behind seat={contactSeat} person={contact} />
          </Fact>
        )}
        {reviewOn && <Fact name={t('practice.review')}>{format.date(reviewOn)}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A seat with its holder, or a member, as far as the reader may know them. */
function Behind({ seat, person }: { seat: Seat | null; person: Known | null }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const known = seat?.holder ?? person;
  const place = seat
    ? t('practice.ownerSeat', { seat: t(`seat.${seat.seat}`), country: format.country(seat.country) })
    : null;
  const words = [known?.name, known && known.organisation !== known.name && known.organisation].filter(
    Boolean,
  );
  return (
    <>
      {place && <div>{place}</div>}
      {known?.name !== place && <div>{words.join(', ')}</div>}
    </>
  );
}

function useLinks({ id, version, clauses, question, evidence }: Practice): ThreadLink[] {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const nameOf = useClauseName();
  const { data: versions } = useQuery({ ...versionsQuery(id), enabled: version > 1 });
  const earlier = (versions?.items ?? []).filter(({ number }) => number < version);
  return [
    ...(question
      ? [
          {
            key: question.id,
            kind: t('practice.question'),
            link: (
              <TextLink to="/library/questions/$id" params={{ id: question.id }}>
                {question.title}
              </TextLink>
            ),
          },
        ]
      : []),
    ...clauses.map((clause) => ({
      key: clause.id,
      kind: t('practice.clauses'),
      link: <ClauseLink clause={clause}>{nameOf(clause)}</ClauseLink>,
      facts: clause.newer && t('practice.newerText'),
    })),
    ...evidence.map((one) => ({
      key: one.id,
      kind: t('practice.evidence'),
      link: (
        <TextLink
          to="/standards/$standardId/adoption/$country"
          params={{ standardId: one.standardId, country: one.country }}
          hash={one.clauseId}
        >
          {t('practice.clauseLine', { number: one.number ?? '', standard: one.standard })}
        </TextLink>
      ),
      facts: [
        format.country(one.country),
        t(`practice.evidenceState.${one.state}`),
        one.newer && t('practice.newerText'),
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...earlier.map(({ number, at, by }) => ({
      key: `version ${number}`,
      kind: t('practice.versions'),
      link: (
        <TextLink to="/library/practices/$id" params={{ id }} search={{ version: number }}>
          {t('practice.version', { number })}
        </TextLink>
      ),
      facts: t('practice.versionBy', { day: format.shortDay(at), name: by.name }),
    })),
  ];
}

/** To the draft where it is one, else to the published page, which everybody reads. */
function ClauseLink({ clause, children }: { clause: ClauseReference; children: string }) {
  if (clause.slug)
    return (
      <a
        href={`/published/${clause.slug}/clauses/${clause.id}`}
        style={{ color: 'var(--mantine-color-anchor)' }}
      >
        {children}
      </a>
    );
  return (
    <TextLink
      to="/standards/$standardId"
      params={{ standardId: clause.standardId }}
      search={{}}
      hash={`clause-${clause.id}`}
    >
      {children}
    </TextLink>
  );
}
