// Prints one JSON line of scores for each address given: node run-lighthouse.mjs <debugging port> <address>...
import lighthouse from 'lighthouse';

const [port, ...addresses] = process.argv.slice(2);
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
for (const address of addresses) {
  const result = await lighthouse(address, { port: Number(port), onlyCategories, logLevel: 'silent' });
  const { categories, audits } = result.lhr;
  const scores = onlyCategories.map((name) => Math.round((categories[name].score ?? 0) * 100));
  const missed = onlyCategories.flatMap((name) =>
    categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9).map(({ id }) => id),
  );
  console.log(JSON.stringify({ address, scores, missed, lcp: audits['largest-contentful-paint'].numericValue }));
}
