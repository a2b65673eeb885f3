import { join } from 'node:path';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { findContentDirectory } from './lib/content/check-content';
import { type Kind, kindNames, kinds } from './lib/content/kinds';
import { singleFiles } from './lib/content/read/place-file';
import { readContentFile } from './lib/content/read/read-file';
import { readHelplines } from './lib/content/read/read-helplines';

const directory = findContentDirectory();

/**
 * Contentlayer finds, caches and watches the files; our own reader, which has judged them, reads each one.
 * So a record cannot differ from what was checked. Nothing here looks at a second file: Contentlayer caches by file.
 */
function toDocumentType(kind: Kind) {
  const { folder, extension } = kinds[kind];
  return defineDocumentType(() => ({
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    filePathPattern: `${folder}/*.${extension}`,
    contentType: extension === 'md' ? 'markdown' : 'data',
    computedFields: {
      slug: { type: 'string', resolve: (found) => toSlug(found._raw.sourceFileName) },
      record: { type: 'json', resolve: (found) => readRecord(kind, found._raw.sourceFilePath) },
    },
  }));
}

function toSlug(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '');
}

function readRecord(kind: Kind, inside: string) {
  const slug = toSlug(inside.slice(inside.indexOf('/') + 1));
  const { file, problems } = readContentFile(kind, slug, join(directory, inside), inside);
  if (file === undefined || problems.length > 0)
    throw new Error(problems[0]?.message ?? `${inside} cannot be read`);
  return { fields: file.fields, body: file.body?.text ?? '' };
}

/** Gives Contentlayer's own renderer nothing to do. */
function skipRendering(this: Processor): void {
  this.parser = () => ({ type: 'root', children: [] }) as Root;
  this.compiler = () => '';
}

const Helplines = defineDocumentType(() => ({
  name: 'HelplineList',
  filePathPattern: 'helplines.yml',
  contentType: 'data',
  isSingleton: true,
  computedFields: {
    record: {
      type: 'json',
      resolve: () => ({ helplines: readHelplines(directory, 'helplines.yml').helplines }),
    },
  },
}));

export default makeSource({
  contentDirPath: directory,
  contentDirExclude: singleFiles.filter((file) => file !== 'helplines.yml'),
  documentTypes: [...kindNames.map(toDocumentType), Helplines],
  onExtraFieldData: 'ignore',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
  // Pages are drawn from their Markdown in lib/markdown, where other files may be looked at.
  markdown: (builder) => builder.use(skipRendering),
});
