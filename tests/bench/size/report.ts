import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pageBudget } from '../../../lib/publish/compress';
import { nameHeaviest } from './weigh-parts';
import { isHeld, type Sizes, weighSite } from './weigh-site';

/** The sizes of the last build that somebody recorded, kept in the repository. */
const recordPath = 'tests/bench/sizes.json';

/**
 * `npm run bench:size`: the weight of every page and asset in `out/` as it travels, heaviest first, with the change against the record.
 * It fails when a page is over its budget. With `--record` it writes the record.
 */
const sizes = weighSite('out');
const recorded: Sizes = existsSync(recordPath) ? JSON.parse(readFileSync(recordPath, 'utf8')) : {};

for (const [file, size] of Object.entries(sizes).sort(([, a], [, b]) => b - a)) {
  console.log(`${String(size).padStart(7)}  ${describeChange(size, recorded[file]).padStart(7)}  ${file}`);
}
for (const file of Object.keys(recorded)) if (!(file in sizes)) console.log(`   gone           ${file}`);

const held = Object.entries(sizes).filter(([file]) => isHeld(file));
const heaviest = Math.max(...held.map(([, size]) => size));
console.log(`\n${held.length} articles and answers: heaviest ${heaviest} bytes (budget ${pageBudget}).`);
for (const [file, size] of held) {
  if (size <= pageBudget) continue;
  const parts = nameHeaviest(readFileSync(`out/${file}`, 'utf8'));
  console.log(`${file} is ${size - pageBudget} bytes over. Heaviest parts: ${parts}.`);
  process.exitCode = 1;
}
if (process.argv.includes('--record')) writeFileSync(recordPath, `${JSON.stringify(sizes, null, 2)}\n`);

function describeChange(size: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  return size === before ? '' : `${size > before ? '+' : ''}${size - before}`;
}
