import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { SortableList } from '../ui/SortableList.tsx';
import { InstrumentCard } from './InstrumentCard.tsx';
import { NewInstrumentDialog } from './InstrumentDialogs.tsx';
import classes from './Monitoring.module.css';
import { type Instrument, instrumentsQuery, useReorderInstruments } from './queries.ts';

/** The outside instruments with their provisions, and what of the Network's work answers to each. */
export function InstrumentsPage() {
  const { t } = useTranslation('monitoring');
  const [isAdding, setIsAdding] = useState(false);
  const [isOrdering, setIsOrdering] = useState(false);
  const query = useQuery(instrumentsQuery);
  const manages = query.data?.mayManage === true;
  return (
    <Page
      title={t('instruments.title')}
      lead={t('instruments.lead')}
      trail={<TextLink to="/network/recommendations">{t('title')}</TextLink>}
      action={manages && <Button onClick={() => setIsAdding(true)}>{t('instruments.add')}</Button>}
    >
      <QueryBoundary query={query}>
        {({ items }) =>
          isOrdering ? (
            <OrderedInstruments items={items} />
          ) : (
            <InstrumentCards items={items} manages={manages} />
          )
        }
      </QueryBoundary>
      {manages && (
        <div>
          <Button variant="default" size="sm" onClick={() => setIsOrdering(!isOrdering)}>
            {t(isOrdering ? 'instruments.orderEnd' : 'instruments.order')}
          </Button>
        </div>
      )}
      {isAdding && <NewInstrumentDialog onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

interface CardsProps {
  items: readonly Instrument[];
  manages: boolean;
}

/** The instrument of the provision that the address names is open, and the provision in sight. */
function InstrumentCards({ items, manages }: CardsProps) {
  const { hash } = useLocation();
  const named = hash.replace(/^provision-/, '');
  useEffect(() => {
    if (named) document.getElementById(`provision-${named}`)?.scrollIntoView({ block: 'center' });
  }, [named]);
  return (
    <div className={classes.instruments}>
      {items.map((instrument) => (
        <InstrumentCard
          key={instrument.id}
          instrument={instrument}
          manages={manages}
          opened={instrument.provisions.some(({ id }) => id === named)}
        />
      ))}
    </div>
  );
}

function OrderedInstruments({ items }: { items: readonly Instrument[] }) {
  const { t } = useTranslation('monitoring');
  const reorder = useReorderInstruments();
  return (
    <>
      <SortableList
        items={items}
        idOf={({ id }) => id}
        nameOf={({ shortTitle }) => shortTitle}
        label={t('instruments.list')}
        disabled={reorder.isPending}
        onReorder={(ordered) => reorder.mutate(ordered.map(({ id }) => id))}
      >
        {({ shortTitle }) => shortTitle}
      </SortableList>
      <ProblemNotice problem={reorder.error} />
    </>
  );
}
