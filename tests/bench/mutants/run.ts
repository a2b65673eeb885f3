import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutant, mutants } from './list';

/** `npm run bench:mutants`: puts each fault into a copy of the project and says whether its test notices. */
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
const copied = [
  'app',
  'components',
  'content',
  'lib',
  'tests',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Whether the tests of a file pass in the copy. */
function passes(file: string): boolean {
  const words = [
    '--no-install',
    'vitest',
    'run',
    '--project',
    'unit',
    '--reporter=dot',
    '--testTimeout=120000',
    file,
  ];
  return spawnSync('npx', words, { cwd: copy, stdio: 'ignore' }).status === 0;
}

/** Throws when the words do not stand exactly once: such a mutant would prove nothing. */
function isKilled({ file, from, to, killedBy }: Mutant): boolean {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  const parts = sound.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
  writeFileSync(path, parts.join(to));
  const killed = !passes(killedBy);
  writeFileSync(path, sound);
  return killed;
}

try {
  for (const name of copied) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const broken = [...new Set(mutants.map(({ killedBy }) => killedBy))].filter((file) => !passes(file));
  if (broken.length > 0) throw new Error(`these fail without any fault: ${broken.join(', ')}`);
  const survivors = mutants.filter((mutant) => !isKilled(mutant));
  for (const { file, from, to } of survivors) console.log(`survives: ${file}: "${from}" as "${to}"`);
  console.log(`${mutants.length - survivors.length} of ${mutants.length} mutants killed`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}
