import { FUND_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Form, LongTextField, TextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { TextLink } from '../ui/links.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ratesQuery, useImportRates } from './queries.ts';
import classes from './Rates.module.css';

/** The exchange rates of the months, with where they come from. */
export function RatesPage() {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const rates = useInfiniteQuery(ratesQuery);
  return (
    <Page
      title={t('rates.title')}
      trail={<TextLink to="/network/funds">{t('title')}</TextLink>}
      lead={t('rates.lead')}
    >
      <QueryBoundary query={rates}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const table = (
            <DataTable
              caption={t('rates.caption')}
              captionHidden
              rows={items}
              rowKey={({ month, currency }) => `${month} ${currency}`}
              columns={[
                {
                  key: 'month',
                  head: t('rates.month'),
                  cell: ({ month }) => <span className={classes.month}>{format.month(`${month}-01`)}</span>,
                },
                { key: 'currency', head: t('rates.currency'), cell: ({ currency }) => currency },
                {
                  key: 'rate',
                  head: t('rates.rate'),
                  number: true,
                  cell: ({ numerator, denominator }) => format.exact(numerator / denominator),
                },
                { key: 'source', head: t('rates.source'), cell: ({ source }) => source },
              ]}
            />
          );
          return (
            <>
              {items.length > 0 ? table : <p>{t('rates.none')}</p>}
              <LoadMore query={rates} />
              {pages[0]?.mayImport && <ImportSection />}
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}

function ImportSection() {
  const { t } = useTranslation('funding');
  const load = useImportRates();
  return (
    <Section title={t('rates.import')}>
      <Form
        draftKey="exchange rates"
        verb={t('rates.verb')}
        problem={load.error}
        busy={load.isPending}
        onSubmit={(values) =>
          load.mutate(
            { table: textValue(values, 'table'), source: textValue(values, 'source') },
            { onSuccess: ({ rates }) => announce(t('rates.imported', { count: rates })) },
          )
        }
      >
        <LongTextField
          name="table"
          label={t('rates.table')}
          description={t('rates.tableHelp')}
          required
          maxLength={FUND_LIMITS.ratesFile}
        />
        <TextField name="source" label={t('rates.source')} required maxLength={FUND_LIMITS.source} />
      </Form>
      {load.data && <Notice kind="good">{t('rates.imported', { count: load.data.rates })}</Notice>}
    </Section>
  );
}
