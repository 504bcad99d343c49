export { demoSignInLinks, DemoRefusedError, prepareDemo } from './prepare-demo.ts';
