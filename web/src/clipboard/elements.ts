const tagNames = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

/** What begins and ends a paragraph. */
export const BLOCKS = tagNames(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
    'nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
export const LISTS = tagNames('ul ol menu dir');
/** What says nothing to a reader. */
export const IGNORED = tagNames(
  'script style template noscript head title meta link base xml datalist col colgroup',
);
export const EMBEDDED = tagNames('iframe object embed video audio applet frame frameset');
export const IMAGES = tagNames('img svg canvas');
/** Parts of a page that are to be used and not read. */
export const CONTROLS = tagNames('button select textarea');

export const isNavigation = (element: Element): boolean =>
  element.tagName === 'NAV' || element.getAttribute('role') === 'navigation';

export function headingLevel(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag) return Number(tag[1]);
  const word = /(?:^|\s)MsoHeading([7-9])(?:\s|$)/.exec(element.getAttribute('class') ?? '');
  if (word) return Number(word[1]);
  return element.getAttribute('role') === 'heading'
    ? Math.max(1, Number(element.getAttribute('aria-level')) || 2)
    : null;
}

/** A table that puts parts of a page side by side, and none that is read by rows. */
export function isLayoutTable(table: Element): boolean {
  if (['presentation', 'none'].includes(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table, td h1, td h2, td h3, td h4, td h5, td h6')) return true;
  const rows = table.querySelectorAll('tr');
  return table.querySelector('td li') !== null && [...rows].every((row) => row.children.length <= 1);
}

/** A picture that nobody sees, by which a page counts its readers. */
export function isTrackingPixel(element: Element): boolean {
  const size = (name: string): number => Number(element.getAttribute(name) ?? Number.NaN);
  return element.tagName === 'IMG' && (size('width') <= 1 || size('height') <= 1);
}
