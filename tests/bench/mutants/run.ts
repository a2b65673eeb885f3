import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { mutants } from './list';
import type { Mutant } from './mutant';

/** What the tests of the project read. */
const copied = [
  'app',
  'components',
  'content',
  'lib',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Whether all tests of some files pass as the copy stands. */
async function passes(vitest: Vitest, files: readonly string[]): Promise<boolean> {
  const specifications = await vitest.globTestSpecifications([...files]);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const ran = testModules.length >= files.length;
  return ran && unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

/** A mutant whose words do not stand exactly once would prove nothing. */
function fits({ file, from }: Mutant): boolean {
  return readFileSync(file, 'utf8').split(from).length === 2;
}

async function isKilled(
  vitest: Vitest,
  copy: string,
  { file, from, to, killedBy }: Mutant,
): Promise<boolean> {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, sound.split(from).join(to));
  vitest.invalidateFile(path);
  const killed = !(await passes(vitest, [killedBy]));
  writeFileSync(path, sound);
  vitest.invalidateFile(path);
  return killed;
}

async function tryAll(copy: string, chosen: readonly Mutant[]): Promise<Mutant[]> {
  process.chdir(copy);
  const vitest = await createVitest('test', {
    root: copy,
    project: ['unit'],
    watch: false,
    testTimeout: 120_000,
    reporters: [{}],
  });
  try {
    const files = [...new Set(chosen.map(({ killedBy }) => killedBy))];
    const broken: string[] = [];
    for (const file of files) if (!(await passes(vitest, [file]))) broken.push(file);
    if (broken.length > 0) throw new Error(`these fail without any fault: ${broken.join(', ')}`);
    const survivors: Mutant[] = [];
    for (const mutant of chosen) {
      if (await isKilled(vitest, copy, mutant)) continue;
      survivors.push(mutant);
      console.log(`survives: ${mutant.file}: "${mutant.from}" as "${mutant.to}"`);
    }
    return survivors;
  } finally {
    await vitest.close();
  }
}

/** `npm run bench:mutants`: puts each fault into a copy of the project and says whether its test notices. Words given (`-- check-dates`) choose files by name. */
async function run(): Promise<void> {
  const words = process.argv.slice(2);
  const chosen = mutants.filter(({ file }) => words.every((word) => file.includes(word)));
  const unfit = chosen.filter((mutant) => !fits(mutant));
  if (unfit.length > 0)
    throw new Error(unfit.map(({ file, from }) => `"${from}" must stand once in ${file}`).join('\n'));
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    for (const name of copied) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const survivors = await tryAll(copy, chosen);
    console.log(`${chosen.length - survivors.length} of ${chosen.length} mutants killed`);
    if (survivors.length > 0) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
