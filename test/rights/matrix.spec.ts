import { readFileSync } from 'node:fs';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ACCESS_ATTEMPTS } from '../support/foreign-objects.ts';
import { HIDDEN_FROM } from '../support/hidden-objects.ts';
import { RIGHTS_CALLERS } from '../support/rights/rights-callers.ts';
import { allDoors, RIGHTS, routeOf } from '../support/rights/rights-matrix.ts';
import { KIND_OF } from '../support/rights/rights-subjects.ts';

let test: TestApp;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
afterAll(() => test.close());

const actionsOfKinds = Object.values(RIGHTS.kinds).flatMap(({ actions }) => Object.values(actions));
const ofObjects = new Set(actionsOfKinds.flatMap(({ doors }) => doors.map(routeOf)));

describe('the matrix of rights', () => {
  it('has each route and live message of the application once, and no other', () => {
    const declared = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .map(({ route }) => route);
    expect([...allDoors()].toSorted()).toEqual(declared.toSorted());
  });

  it('has every operation of the published contract', () => {
    const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const published = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replace('/api', '').replaceAll(/\{([^}]+)\}/g, ':$1')}`,
      ),
    );
    const doors = new Set(allDoors());
    expect(published.filter((operation) => !doors.has(operation))).toEqual([]);
    expect(published.length).toBeGreaterThan(500);
  });

  it('tries every route that is about an object on an object of each kind', () => {
    const tried = Object.entries(ACCESS_ATTEMPTS).flatMap(([route, attempts]) =>
      typeof attempts === 'string' ? [] : [route],
    );
    expect([...ofObjects].toSorted()).toEqual(tried.toSorted());
  });

  it('speaks of every kind of thing that is kept from somebody, and of every caller', () => {
    expect(Object.keys(RIGHTS.subjects).toSorted()).toEqual(
      [...Object.keys(HIDDEN_FROM), ...Object.keys(KIND_OF)].toSorted(),
    );
    expect(Object.keys(RIGHTS.callers)).toEqual([...RIGHTS_CALLERS]);
  });

  it('names no action, caller or kind that there is not', () => {
    const unknown = Object.entries(RIGHTS.subjects).flatMap(([subject, { kind, may }]) => [
      ...Object.keys(may).filter((action) => !(action in RIGHTS.kinds[kind]!.actions)),
      ...Object.values(may)
        .flat()
        .filter((caller) => !RIGHTS_CALLERS.includes(caller))
        .map((caller) => `${subject}: ${caller}`),
    ]);
    expect(unknown).toEqual([]);
  });
});
