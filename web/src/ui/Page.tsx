import { useDocumentTitle } from '@mantine/hooks';
import { Children, type ReactNode, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeadingAfterNavigation } from '../app/focus/navigation-focus.ts';
import classes from './Page.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { type ContentsEntry, FoldedContents, hasContents, PageContents } from './PageContents.tsx';
import { useRailBeside } from './use-rail-beside.ts';

interface PageProps {
  /** Says where the reader is; also the document's title, and what takes the focus on arrival. */
  title: string;
  /** What the tab says instead, where the title would tell somebody beside the reader what is read. */
  tab?: string;
  /** What it belongs to, where others are called alike: it tells apart windows, tabs and what was visited. */
  within?: string | undefined;
  /** The way back to the list it came from: `<TextLink to="/meetings">Meetings</TextLink>`. */
  trail?: ReactNode;
  /** State and date line: a StateBadge, times, whose turn it is. */
  facts?: ReactNode;
  /** One sentence under the title, where the page needs one. */
  lead?: ReactNode;
  /** One primary action at most; rarer actions go into a menu beside it. */
  action?: ReactNode;
  /** The facts beside what the page is for; on a narrow screen they come after it, as they are read. */
  rail?: ReactNode;
  /** The headings of a long text, in their order: the way to them stays in sight. */
  contents?: readonly ContentsEntry[];
  /** The rail is as wide as lists need it. */
  wideRail?: boolean;
  /** What this came from and what came of it: the same place on every page, below the facts of the rail. */
  thread?: ReactNode;
  /** The editor and wide tables fill the window, however wide it is. */
  wide?: boolean;
  /** Titles of standards and minutes stand in the serif. */
  serif?: boolean;
  children?: ReactNode;
}

/**
 * The shape of every page, one grid for all: title, state and date line, one primary action, the main column,
 * and beside it the rail with facts and the thread. Lists and tables use the whole column, text keeps a
 * readable measure. Each part stands by itself: where one breaks, the others stay.
 *
 * <Page title={meeting.title} trail={…} facts={<><StateBadge …/><TimeInZones …/></>} action={<Button>Send
 * invitations</Button>} thread={…}>
 *       <Section title="Agenda">…</Section>
 *     </Page>
 */
export function Page({
  title,
  tab,
  within,
  trail,
  facts,
  lead,
  action,
  rail,
  contents,
  wideRail,
  thread,
  wide,
  serif,
  children,
}: PageProps) {
  const { t } = useTranslation();
  useDocumentTitle(t('title', { page: tab ?? (within ? `${title}, ${within}` : title) }));
  const heading = useCallback(
    (element: HTMLHeadingElement | null) => focusHeadingAfterNavigation(element),
    [],
  );
  const isRailBeside = useRailBeside();
  const headings = hasContents(contents) ? contents : undefined;
  const hasRail = Boolean(rail || thread || (headings && isRailBeside));
  const railKind = wideRail ? 'wide' : 'narrow';
  return (
    <div className={classes.page} data-rail={hasRail ? railKind : undefined} data-wide={wide || undefined}>
      <div className={classes.head}>
        {trail && <div className={classes.trail}>{trail}</div>}
        <h1 ref={heading} tabIndex={-1} className={classes.title} data-serif={serif || undefined}>
          {title}
        </h1>
        {facts && (
          <div className={classes.facts}>
            <ErrorBoundary>{facts}</ErrorBoundary>
          </div>
        )}
        {lead && <p className={classes.lead}>{lead}</p>}
        {action && (
          <div className={classes.action} data-trail={trail ? true : undefined}>
            {action}
          </div>
        )}
      </div>
      <div className={classes.body}>
        <div className={classes.column}>
          {headings && !isRailBeside && <FoldedContents entries={headings} />}
          {Children.map(children, (child) => child && <ErrorBoundary>{child}</ErrorBoundary>)}
        </div>
        {hasRail && (
          <div className={classes.rail}>
            {rail && <ErrorBoundary>{rail}</ErrorBoundary>}
            {thread && <Thread>{thread}</Thread>}
            {headings && isRailBeside && (
              <div className={classes.contents}>
                <PageContents entries={headings} />
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function Thread({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <aside className={classes.thread} aria-labelledby={id}>
      <h2 id={id}>{t('thread')}</h2>
      <ErrorBoundary>{children}</ErrorBoundary>
    </aside>
  );
}

/**
 * A part of a page under its own heading, with at most one quiet act beside it. If it breaks, it says so
 * under its heading.
 */
export function Section({
  title,
  anchor,
  aside,
  children,
}: {
  title: string;
  /** The id of its heading, where the contents of the page lead to it. */
  anchor?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const ownId = useId();
  const id = anchor ?? ownId;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}
