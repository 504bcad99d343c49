/**
 * WCAG 2.2, 1.4.12: the spacing that a reader may set. By a sheet of its own, which the page's policy of styles does not
 * stop.
 */
export const SET_TEXT_SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
    'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;
/** As before: the sheet that was set last is taken away. */
export const UNSET_TEXT_SPACING = `(() => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets].slice(0, -1);
})()`;

/** The texts that their box cuts off, where nothing scrolls and no ellipsis says so. */
export const CUT_OFF_TEXTS = `(() => {
  const cuts = (value) => value === 'hidden' || value === 'clip';
  return [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.clientWidth < 8 || element.clientHeight < 8) return false;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    const style = getComputedStyle(element);
    if (!own || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return false;
    return (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
  }).map((element) => element.tagName.toLowerCase() + ' “' + element.textContent.trim().slice(0, 40) + '”');
})()`;

/**
 * WCAG 2.2, 2.5.8: what can be pressed and is smaller than 24 pixels either way, unless it is a link in a sentence, or
 * stands so far from all others that a circle of 24 pixels around its centre meets none of them.
 */
export const SMALL_TARGETS = `(() => {
  const SIZE = 24;
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
    '[role=button], [role=tab], [role=checkbox], [role=menuitem], [role=option]';
  // A box that is drawn by its label is pressed there too.
  const boxOf = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  };
  const isInSentence = (element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline' &&
    element.parentElement.textContent.trim().length > element.textContent.trim().length;
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 1 && !element.closest('[inert], [aria-hidden=true]');
  const targets = [...document.querySelectorAll(selector)].filter(isShown)
    .map((element) => ({ element, box: boxOf(element) }));
  const isSmall = ({ box }) => box.right - box.left < SIZE - 0.5 || box.bottom - box.top < SIZE - 0.5;
  const distance = (x, y, box) => Math.hypot(
    Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const isCrowded = (target) => {
    const x = (target.box.left + target.box.right) / 2, y = (target.box.top + target.box.bottom) / 2;
    return targets.some((other) => other !== target && !other.element.contains(target.element) &&
      !target.element.contains(other.element) && (isSmall(other)
        ? Math.hypot((other.box.left + other.box.right) / 2 - x, (other.box.top + other.box.bottom) / 2 - y) < SIZE
        : distance(x, y, other.box) < SIZE / 2));
  };
  return targets.filter((target) => isSmall(target) && !isInSentence(target.element) && isCrowded(target))
    .map(({ element, box }) => element.tagName.toLowerCase() + ' “' +
      (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40) + '” ' +
      Math.round(box.right - box.left) + ' × ' + Math.round(box.bottom - box.top));
})()`;

/**
 * In tables whose rows stack on a phone: labels of cells that run on over their values, since the cell has fewer lines
 * than its label needs; and captions narrower than their table.
 */
export const CRAMPED_TABLES = `(() => {
  const ruler = document.createElement('canvas').getContext('2d');
  const tables = [...document.querySelectorAll('table[role=table]')].filter((table) => table.checkVisibility());
  const labels = tables.flatMap((table) => [...table.querySelectorAll('td[data-head]')]).filter((cell) => {
    const style = getComputedStyle(cell, '::before');
    if (!cell.checkVisibility() || style.content === 'none') return false;
    ruler.font = style.font;
    const column = Number.parseFloat(getComputedStyle(cell).gridTemplateColumns);
    const lines = Math.ceil(ruler.measureText(cell.dataset.head).width / column);
    return cell.clientHeight < lines * Number.parseFloat(style.lineHeight) - 1;
  }).map((cell) => 'label “' + cell.dataset.head + '”');
  const captions = tables.map((table) => table.caption).filter((caption) => caption.textContent.trim() !== '' &&
    caption.childElementCount === 0 && caption.clientWidth < caption.parentElement.clientWidth - 2)
    .map((caption) => 'caption “' + caption.textContent + '”');
  return [...new Set([...labels, ...captions])];
})()`;

/** The regions of a page that scroll sideways by themselves. */
export const SCROLLING_REGIONS = `[...document.querySelectorAll('main section')]
  .filter((region) => getComputedStyle(region).overflowX === 'auto' && region.scrollWidth > region.clientWidth + 1)
  .map((region) => region.textContent.trim().slice(0, 60))`;

/** On how many heights the bars of a chart stand. */
export const BASE_LINES = `(() => {
  const bars = [...document.querySelectorAll('figure ol > li > div[aria-hidden]')];
  return new Set(bars.map((bar) => Math.round(bar.getBoundingClientRect().bottom))).size;
})()`;
