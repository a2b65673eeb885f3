import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findContentDirectory } from '../content/check-content';
import { readContent } from '../content/read/read-content';
import { patient } from '../external-links/ask-address';
import { checkAddresses } from '../external-links/check-addresses';
import { listExternalLinks } from '../external-links/list-external-links';
import { listBroken, parseAllowed, renderReport } from '../external-links/report-links';
import { runCommand } from './run-command';

const report = process.env.LINKS_REPORT || '.cache/links.md';
const allowed = process.env.LINKS_ALLOWED || 'docs/links-allowed.txt';

/** `npm run check:links`: asks every other site that pages lead to, and writes a table of what is dead or has moved. */
runCommand(async () => {
  const links = listExternalLinks(readContent(findContentDirectory()).library);
  const tries = Number(process.env.LINKS_TRIES || patient.tries);
  const checked = await checkAddresses(links, 4, { ...patient, tries });
  const broken = listBroken(checked, parseAllowed(readFileSync(allowed, 'utf8')));
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, renderReport(broken, links.length));
  console.log(`${links.length} addresses asked for, ${broken.length} to look at: ${report}`);
  if (broken.length > 0) process.exitCode = 1;
});
