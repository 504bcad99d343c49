import 'reflect-metadata';

/*
 * The operator's command, inside the image: `node dist/server/operate.js <command>`. Where Norbanet keeps its own
 * PostgreSQL, `npm run ops -- <command>` starts that before.
 */
// What a command has to say is its result; the log of the modules it uses would stand in between.
process.env['LOG_LEVEL'] = 'silent';
const [{ COMMANDS }, { runCommandLine }] = await Promise.all([
  import('./operations/commands.ts'),
  import('./operations/command-runner.ts'),
]);
process.exit(
  await runCommandLine(process.argv.slice(2), COMMANDS, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }),
);
