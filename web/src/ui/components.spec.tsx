import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { textOf } from '../testing/text-of.ts';
import { ChartOrTable } from './ChartOrTable.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DataTable } from './DataTable.tsx';
import { EmptyState } from './EmptyState.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ChoiceField, DateTimeField, Form, LongTextField, PassphraseField, TextField } from './Form.tsx';
import { NumberField } from './NumberField.tsx';
import { Listing, ListRow } from './Listing.tsx';
import { RowLink, TextLink } from './links.tsx';
import { Notice } from './Notice.tsx';
import { Page, Section } from './Page.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { SaveState } from './SaveState.tsx';
import { SortableList } from './SortableList.tsx';
import { StateBadge } from './StateBadge.tsx';
import { ThreadLinks } from './ThreadLinks.tsx';
import { TimeInZones } from './TimeInZones.tsx';

const nothing = () => undefined;
const refused = new ApiProblem({
  status: 400,
  code: 'invalid-input',
  title: 'Some fields need to be corrected.',
  detail: 'Nothing was changed.',
  faults: [{ field: 'title', code: 'too-long', message: 'A title has at most 200 characters.' }],
});
const day = '2026-03-12T13:00:00Z';

const kit: Record<string, ReactElement> = {
  Page: (
    <Page
      title="Tallinn meeting"
      trail={<TextLink to="/meetings">Meetings</TextLink>}
      facts={<StateBadge tone="active">Scheduled</StateBadge>}
      lead="One sentence."
      action={<button type="button">Send invitations</button>}
      thread={
        <ThreadLinks
          links={[{ key: 'a', kind: 'Raised under', link: <TextLink to="/meetings">Vilnius</TextLink> }]}
        />
      }
    >
      <Section title="Agenda">
        <p>Three items</p>
      </Section>
    </Page>
  ),
  PageSkeleton: <PageSkeleton />,
  Listing: (
    <Listing label="Meetings">
      <ListRow
        title={<RowLink to="/meetings">Tallinn</RowLink>}
        facts={['12 people', null]}
        aside={<StateBadge tone="waits">Your answer is awaited</StateBadge>}
        unread
        waits
      />
    </Listing>
  ),
  EmptyState: (
    <EmptyState
      title="No meeting yet"
      text="Meetings come here."
      step={<button type="button">Schedule a meeting</button>}
    />
  ),
  Notice: (
    <Notice kind="waits" title="A vote is open">
      Until Friday.
    </Notice>
  ),
  ProblemNotice: <ProblemNotice problem={refused} />,
  SaveState: <SaveState saving={false} unsaved={2} />,
  ConfirmDialog: (
    <ConfirmDialog
      opened
      title="Send invitations?"
      consequence="24 people get a mail in their own time zone."
      verb="Send invitations"
      onClose={nothing}
      onConfirm={nothing}
      problem={refused}
    />
  ),
  TimeInZones: <TimeInZones from={day} to="2026-03-12T15:00:00Z" hostZone="Europe/Tallinn" />,
  Form: (
    <Form draftKey={null} verb="Schedule" problem={refused} onSubmit={nothing} onCancel={nothing}>
      <TextField name="title" label="Title" required />
      <LongTextField name="note" label="Note" />
      <NumberField name="minutes" label="Minutes" />
      <ChoiceField name="zone" label="Zone" data={['Europe/Oslo']} />
      <DateTimeField name="startsAt" label="Starts" />
      <PassphraseField name="passphrase" label="Passphrase" />
    </Form>
  ),
  DataTable: (
    <DataTable
      caption="Answers"
      columns={[
        { key: 'country', head: 'Country', cell: (row) => row.country },
        { key: 'yes', head: 'Yes', number: true, cell: (row) => row.yes },
      ]}
      rows={[{ country: 'Latvia', yes: 3 }]}
      rowKey={(row) => row.country}
    />
  ),
  SortableList: (
    <SortableList
      label="Agenda"
      items={['Opening', 'Shelters']}
      idOf={(item) => item}
      nameOf={(item) => item}
      onReorder={nothing}
    >
      {(item) => item}
    </SortableList>
  ),
  FilePicker: (
    <FilePicker
      files={[new File(['words'], 'paper.pdf')]}
      onChange={nothing}
      maxBytes={1000}
      progress={0.4}
    />
  ),
  ChartOrTable: (
    <ChartOrTable title="Shelter space is agreed first" chart={<p>bars</p>} table={<p>figures</p>} />
  ),
};

test.each(Object.keys(kit))('%s has nothing that axe finds', async (name) => {
  const { baseElement } = renderInApp(<main>{kit[name]}</main>);
  expect(await axeViolations(baseElement)).toEqual([]);
});

test('the axe battery finds a button without a name', async () => {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label
  const { container } = renderInApp(<button type="button" />);
  expect(await axeViolations(container)).toHaveLength(1);
});

test('a row says that it is unread and leaves out facts that are not known', () => {
  renderInApp(kit.Listing);
  expect(screen.getByRole('listitem').textContent).toBe('Tallinn (unread)12 peopleYour answer is awaited');
  expect(screen.getByRole('link', { name: 'Tallinn' }).getAttribute('href')).toBe('/meetings');
});

test('a page that is called like others says in the document’s name what it belongs to', () => {
  renderInApp(<Page title="Amendments" within="Victim support" />);
  expect([document.title, screen.getByRole('heading', { level: 1 }).textContent]).toEqual([
    'Amendments, Victim support · Norbanet',
    'Amendments',
  ]);
});

test('a page names the document', () => {
  renderInApp(kit.Page);
  expect(document.title).toBe('Tallinn meeting · Norbanet');
  expect(screen.getByRole('complementary', { name: 'The thread' }).textContent).toContain('Raised under');
});

test('a time stands in the reader’s zone first and in the host’s when the clocks differ', () => {
  const { container, unmount } = renderInApp(<TimeInZones from={day} hostZone="Asia/Tokyo" />);
  expect(textOf(container)).toMatch(
    /^Thursday,? 12 March 2026, 14:00 CET \(your local time\)Thursday,? 12 March 2026, 22:00 GMT\+9 \(host’s local time\)$/,
  );
  unmount();
  expect(textOf(renderInApp(<TimeInZones from={day} hostZone="Europe/Oslo" />).container)).toMatch(
    /^Thursday,? 12 March 2026, 14:00 CET$/,
  );
});
