import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { walkFolder } from '../../lib/content/read/walk-folder';

/** What a page may weigh with the styles in it, in brotli bytes: one first flight of a connection. */
const pageBudget = 13_400;

/** Pages held to the budget: articles and answers. */
const budgeted = /^(?:topics|faq)\/[^/]+\/index\.html\.br$/;

/** `npm run bench:size`: the weight of every page and asset in `out/` as it travels, heaviest first. */
const packed = walkFolder('out')
  .filter((file) => file.endsWith('.br'))
  .map((file) => {
    const bytes = readFileSync(`out/${file}`);
    return {
      file: file.slice(0, -3),
      packed: bytes.length,
      unpacked: brotliDecompressSync(bytes).length,
      held: budgeted.test(file),
    };
  })
  .sort((a, b) => b.packed - a.packed);

for (const { file, packed: size, unpacked, held } of packed) {
  const over = held && size > pageBudget ? `  over by ${size - pageBudget}` : '';
  console.log(`${String(size).padStart(7)}  ${String(unpacked).padStart(7)}  ${file}${over}`);
}
const pages = packed.filter(({ held }) => held).map(({ packed: size }) => size);
const scripts = packed.filter(({ file }) => file.startsWith('elements/'));
console.log(
  `\n${pages.length} articles and answers: heaviest ${pages[0]}, median ${pages[Math.floor(pages.length / 2)]} bytes (budget ${pageBudget}).`,
);
console.log(
  `${scripts.length} scripts: ${scripts.map(({ file, packed: size }) => `${basename(file)} ${size}`).join(', ')}.`,
);
