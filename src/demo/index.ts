export { DemoRefused, prepareDemo } from './prepare.ts';
