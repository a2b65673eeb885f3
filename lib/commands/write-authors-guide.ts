import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderAuthorsGuide } from '../content/authors-guide';
import { runCommand } from './run-command';

/** Where the authors' guide stands. */
const guide = 'docs/authors.md';

/** `npm run authors`: writes the authors' guide from the schemas. */
runCommand(async () => {
  mkdirSync(dirname(guide), { recursive: true });
  writeFileSync(guide, renderAuthorsGuide());
  console.log(`${guide} is written.`);
});
