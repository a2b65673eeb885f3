import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { everyPage } from './built-site';
import { htmlRules } from './html-validate.config';

const validator = new HtmlValidate(htmlRules);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of everyPage) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column}: ${ruleId}: ${message} (${selector})`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);
