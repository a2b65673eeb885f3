import starlight from '@astrojs/starlight';

export default {
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Ketamine, Plainly',
      sidebar: ['topics', 'faq'].map((directory) => ({ label: directory, autogenerate: { directory } })),
    }),
  ],
};
