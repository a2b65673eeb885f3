export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'pages-in', includes: '../_includes', output: 'dist' }, markdownTemplateEngine: false };
}
