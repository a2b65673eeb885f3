import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLicences, renderLicences } from '@/lib/commands/list-licences';

const licences = listLicences(process.cwd());

/** Licences that docs/supply-chain.md allows. */
const permissive =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|OFL-1\.1)$/;

/** Packages under another, each explained there. */
const explained =
  /^(?:lightningcss(?:-[\w-]+)?|axe-core|@img\/sharp[\w-]*|@contentlayer2\/source-remote-files)$/;

/** Whether one may choose a permissive licence: any part of an "or", every part of an "and". */
function isPermissive(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => permissive.test(part)));
}

test('every package may be used freely, or is explained', () => {
  const others = licences.filter(({ licence, name }) => !isPermissive(licence) && !explained.test(name));
  expect(others).toEqual([]);
});

test('the list of licences is current: npm run licences', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(renderLicences(licences));
});

test('a licence with a choice is permissive if one choice is', () => {
  expect(['MIT OR GPL-3.0', '(AGPL-3.0-or-later OR MIT)', 'MIT AND ISC'].map(isPermissive)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['GPL-3.0', 'MIT AND GPL-3.0', 'not said'].map(isPermissive)).toEqual([false, false, false]);
});

test('every version is exact', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
