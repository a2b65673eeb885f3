import { defineDocumentType, makeSource } from 'contentlayer2/source-files';

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: '**/*.md',
  contentType: 'markdown',
  fields: { title: { type: 'string', required: true }, description: { type: 'string', required: true } },
}));

export default makeSource({ contentDirPath: 'content', documentTypes: [Page], disableImportAliasWarning: true });
