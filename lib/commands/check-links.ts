import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../content/read/read-content';
import { patient } from '../external-links/ask-address';
import { checkAddresses } from '../external-links/check-addresses';
import { listExternalLinks } from '../external-links/list-external-links';
import { readTries } from '../external-links/read-tries';
import { listBroken, parseAllowed, renderReport } from '../external-links/report-links';
import { requireNetwork } from '../external-links/require-network';
import { showProgress } from '../external-links/show-progress';
import { requireContent } from './require-content';
import { runCommand } from './run-command';

const report = process.env.LINKS_REPORT || '.cache/links.md';

/** `npm run check:links`: asks every other site that pages lead to, and writes a table of what is dead or has moved. */
runCommand(async () => {
  const links = listExternalLinks(readContent(requireContent()).library);
  const tries = readTries(patient.tries);
  const allowed = readAllowed();
  mkdirSync(dirname(report), { recursive: true });
  await requireNetwork(links);
  const checked = await checkAddresses(links, {
    patience: { ...patient, tries },
    onAnswer: showProgress(links.length, process.stderr),
  });
  const broken = listBroken(checked, allowed);
  writeFileSync(report, renderReport(broken, links.length));
  console.log(`${links.length} addresses asked for, ${broken.length} to look at: ${report}`);
  if (broken.length > 0) process.exitCode = 1;
});

function readAllowed(): Set<string> {
  const path = process.env.LINKS_ALLOWED || 'docs/links-allowed.txt';
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${path}: no such file: set LINKS_ALLOWED to a list of addresses, or leave it unset`);
  return parseAllowed(readFileSync(path, 'utf8'));
}
