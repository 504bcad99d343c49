import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { AmendmentRow } from './AmendmentRow.tsx';
import classes from './Amendments.module.css';
import { type Amendment, amendmentSetQuery } from './queries.ts';

/** What was suggested together with an amendment, if anything was: each is answered by itself. */
export function SetAmendments({ amendment: { id, setId } }: { amendment: Amendment }) {
  return setId === null ? null : <OtherAmendments id={id} setId={setId} />;
}

function OtherAmendments({ id, setId }: { id: string; setId: string }) {
  const { t } = useTranslation('amendments');
  const query = useQuery(amendmentSetQuery(setId));
  return (
    <QueryBoundary query={query} missing={null}>
      {({ amendments }) =>
        amendments.length > 1 && (
          <Section title={t('withThis')}>
            <ul className={classes.list}>
              {amendments.map((one) => one.id !== id && <AmendmentRow key={one.id} amendment={one} />)}
            </ul>
          </Section>
        )
      }
    </QueryBoundary>
  );
}
