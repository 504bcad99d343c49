import { blocksOf } from '@nbn/drafting';
import { useTranslation } from 'react-i18next';
import { FormattedWords } from '../../standards/FormattedWords.tsx';
import { PlainTable } from '../../standards/PlainTable.tsx';
import { placesOf, ReferencePlacesProvider } from '../../standards/references/reference-places.ts';
import type { VersionClause } from '../../standards/versions/queries.ts';
import versions from '../../standards/versions/Versions.module.css';
import type { KeptPaper, PaperLine, PaperPart } from '../kept-paper.ts';
import classes from './PaperText.module.css';

/** What a kept paper says: nothing in it can be changed, and nothing leads elsewhere. */
export function PaperText({ paper: { parts, clauses } }: { paper: KeptPaper }) {
  if (clauses) return <Clauses clauses={clauses} />;
  return (
    <div className={classes.paper}>
      {/* A part has no identity of its own, and the paper does not change while it is read. */}
      {parts.map((part, place) => (
        <Part key={place} part={part} isUnderHeading={parts.slice(0, place).some(isHeading)} />
      ))}
    </div>
  );
}

const isHeading = ({ facts, title }: PaperPart): boolean => facts === undefined && title !== undefined;

function Part({ part, isUnderHeading }: { part: PaperPart; isUnderHeading: boolean }) {
  const { mark, title, facts, text, lines = [] } = part;
  if (isHeading(part)) return <h2 className={classes.heading}>{title}</h2>;
  // What has no place of its own among the items stands beside their headings, not under one.
  const Heading = mark !== undefined && isUnderHeading ? 'h3' : 'h2';
  return (
    <section className={classes.part}>
      <span className={classes.mark}>{mark}</span>
      <div className={classes.body}>
        {title && <Heading className={classes.title}>{title}</Heading>}
        <Facts facts={facts} />
        {text && <p className={classes.words}>{text}</p>}
        {lines.length > 0 && (
          <ul className={classes.lines}>
            {lines.map((line, place) => (
              <Line key={place} line={line} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Line({ line: { text, facts } }: { line: PaperLine }) {
  return (
    <li>
      <p className={classes.words}>{text}</p>
      <Facts facts={facts} />
    </li>
  );
}

function Facts({ facts = [] }: { facts: readonly string[] | undefined }) {
  if (facts.length === 0) return null;
  return (
    <p className={classes.facts}>
      {facts.map((fact, place) => (
        <span key={place}>{fact}</span>
      ))}
    </p>
  );
}

/** A version of a standard, as its own page shows it. */
function Clauses({ clauses }: { clauses: readonly VersionClause[] }) {
  const { t } = useTranslation('kept');
  return (
    <ReferencePlacesProvider value={placesOf(clauses)}>
      <ol className={versions.text}>
        {blocksOf(clauses).map((block) =>
          block.kind === 'table' ? (
            <li key={block.rows[0]!.id} className={versions.clause} data-kind="row">
              <span className={versions.number} />
              <PlainTable label={t('table', { label: block.rows[0]!.number })} rows={block.rows} />
            </li>
          ) : (
            <li
              key={block.clause.id}
              className={versions.clause}
              data-kind={block.clause.kind}
              id={`clause-${block.clause.id}`}
            >
              <span className={versions.number}>{block.clause.mark}</span>
              <p className={versions.words}>
                <FormattedWords text={block.clause.text} formats={block.clause.formats} />
              </p>
            </li>
          ),
        )}
      </ol>
    </ReferencePlacesProvider>
  );
}
