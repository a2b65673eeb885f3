import { kindNames, kinds } from '../kinds';
import { helplinesFileSchema } from '../schema/helpline';
import { kindSentences } from './kind-sentences';
import { renderKeyTable } from './render-keys';

/** Every kind of file with its place and its keys, as its schema says them. */
export function renderKinds(): string {
  const sections = kindNames.map((kind) => {
    const { folder, extension, schema } = kinds[kind];
    return [
      `### ${kind}: \`content/${folder}/<slug>.${extension}\``,
      kindSentences[kind],
      renderKeyTable(schema),
    ].join('\n\n');
  });
  return [...sections, helplines].join('\n\n');
}

const helplines = `### helplines: \`content/helplines.yml\`

Every service that helps at once, in one file.

${renderKeyTable(helplinesFileSchema)}`;
