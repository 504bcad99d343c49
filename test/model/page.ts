/** As much of a page as the product's client code asks for where nothing is drawn. Imported before that code. */
const page = new EventTarget();

Object.assign(globalThis, {
  window: Object.assign(page, {
    location: {
      origin: 'http://norbanet.test',
      href: 'http://norbanet.test/standards',
      reload: () => undefined,
    },
  }),
});

export {};
