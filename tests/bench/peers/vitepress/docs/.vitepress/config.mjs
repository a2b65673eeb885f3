import { readdirSync } from 'node:fs';

const docs = new URL('../', import.meta.url);
const toGroup = (folder) => ({
  text: folder,
  items: readdirSync(new URL(folder, docs)).map((file) => {
    const slug = file.replace(/\.md$/, '');
    return { text: slug, link: `/${folder}/${slug}/` };
  }),
});

export default {
  title: 'Ketamine, Plainly',
  lang: 'en',
  ignoreDeadLinks: true,
  rewrites: { 'topics/:slug.md': 'topics/:slug/index.md', 'faq/:slug.md': 'faq/:slug/index.md' },
  themeConfig: { search: { provider: 'local' }, sidebar: ['topics', 'faq'].map(toGroup) },
};
