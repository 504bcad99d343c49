export { demoLinks, DemoRefused, prepareDemo } from './prepare.ts';
