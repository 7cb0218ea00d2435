/** `npm run bench -- NAME …`: one file an evaluation, `bench/NAME.ts`, which exports `run(args)`. */
const [name, ...args] = process.argv.slice(2);
if (!name || !/^[a-z]+$/.test(name)) {
  console.error('Usage: npm run bench -- NAME …, where NAME is a file of bench/, such as posts');
  process.exit(2);
}
const { run } = (await import(`./${name}.ts`)) as { run: (args: string[]) => Promise<void> };
await run(args);
