// The service worker: it keeps the shell of Norbanet on the device, so that papers that a member kept can be read
// without a connection. Nothing of what the server answers to a member passes through it: neither the API nor
// sockets, downloads and pages for everyone. And where a member wants it, it says that something is new. The build
// puts the list of files, SHELL, and what a message says by language, MESSAGES, before these lines.

const PREFIX = 'norbanet-shell-';
const CACHE = PREFIX + SHELL.version;
const FILES = new Set([...SHELL.files, ...Object.values(SHELL.languages).flat()]);

/** Addresses below these are no pages of the client. */
const NO_PAGES = ['/api', '/socket.io', '/dev', '/contract', '/published', '/teams', '/glossary', '/about'];

const isPage = (path) =>
  !/\.[a-z0-9]+$/i.test(path) && !NO_PAGES.some((place) => path === place || path.startsWith(`${place}/`));

/** Adds what is not there yet: all that every reader needs, and the words of these languages. */
async function fill(languages) {
  const cache = await caches.open(CACHE);
  const wanted = [...SHELL.files, ...languages.flatMap((language) => SHELL.languages[language] ?? [])];
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll(wanted.filter((path) => !held.has(path)));
  if (held.has(SHELL.page)) return;
  const page = await fetch(SHELL.page, { cache: 'no-store', headers: { accept: 'text/html' } });
  // While the server is being renewed, the page may be of one version and this list of another.
  if (!page.ok || !(await page.clone().text()).includes(SHELL.entry))
    throw new Error('The page is of another version');
  await cache.put(SHELL.page, page);
}

/** The languages whose words are on the device, in this version or in an earlier one. */
async function heldLanguages() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const texts = held.flat().map(({ url }) => /\/texts-([a-z]{2})-/.exec(url)?.[1]);
  return [...new Set(texts)].filter((language) => language !== undefined);
}

async function removeOldShells() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}

// A new version waits until the pages of the old one are closed: they find their files here until then.
self.addEventListener('install', (event) => event.waitUntil(heldLanguages().then(fill)));
self.addEventListener('activate', (event) =>
  event.waitUntil(removeOldShells().then(() => self.clients.claim())),
);

/** A page names its language, and is told when all is there that it needs without a connection. */
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const { language } = event.data ?? {};
  if (!port || typeof language !== 'string') return;
  event.waitUntil(
    Promise.all([fill([language]), noteOfMessages({ language })]).then(
      () => port.postMessage('ready'),
      () => port.postMessage('failed'),
    ),
  );
});

/** The page as the server has it now; without a connection, the shell. */
async function openPage(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const shell = await (await caches.open(CACHE)).match(SHELL.page);
    if (!shell) throw fault;
    return shell;
  }
}

async function openFile(request, path) {
  const held = await (await caches.open(CACHE)).match(path);
  return held ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(openPage(request));
  } else if (FILES.has(pathname)) event.respondWith(openFile(request, pathname));
});

/** Of messages: in which language they are, and which one was shown last. */
const NOTES = 'norbanet-messages';
const NOTE = '/messages';

async function notesOfMessages() {
  const note = await (await caches.open(NOTES)).match(NOTE);
  return note ? note.json() : {};
}

async function noteOfMessages(change) {
  const notes = JSON.stringify({ ...(await notesOfMessages()), ...change });
  await (await caches.open(NOTES)).put(NOTE, new Response(notes));
}

/**
 * A message has nothing but a name, by which one that comes twice is known. What is shown is the same for all, and
 * the later one takes the place of the one before.
 */
async function showMessage(name) {
  const { language, last } = await notesOfMessages();
  if (name !== '' && name === last) return;
  const spoken = language in MESSAGES ? language : 'en';
  await self.registration.showNotification(MESSAGES[spoken], {
    tag: 'news',
    lang: spoken,
    icon: '/icon-192.png',
  });
  await noteOfMessages({ last: name });
}

/** One after the other: two at once would each read the note before the other has written it. */
let messages = Promise.resolve();

self.addEventListener('push', (event) => {
  const name = event.data?.text() ?? '';
  messages = messages.catch(() => undefined).then(() => showMessage(name));
  event.waitUntil(messages);
});

/** Norbanet's window, if there is one, asks for what is not saved yet before it leaves its page. */
async function openNotifications() {
  const windows = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(
    ({ url }) => isPage(new URL(url).pathname),
  );
  const found = windows.find(({ focused }) => focused) ?? windows[0];
  if (!found) return self.clients.openWindow('/notifications');
  found.postMessage('open-notifications');
  return found.focus();
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openNotifications());
});
