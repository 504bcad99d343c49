// Loaded before a process of the product: at SIGUSR2 its clock jumps by NORBANET_TEST_CLOCK_MS. What waits goes on waiting.
const RealDate = Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
process.on('SIGUSR2', () => {
  ahead = Number(process.env['NORBANET_TEST_CLOCK_MS']);
});
