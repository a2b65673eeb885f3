import { pagePaths } from '@/lib/permalinks';

/** What a reader can hold the site to, each with the page that says how. */
export function Promises() {
  return (
    <section aria-labelledby="promises" className="mt-14">
      <h2 id="promises">What you can count on</h2>
      <ul className="plain-list mt-4 grid gap-5 wide:grid-cols-3">
        <li className="promise">
          <p className="title-small">Every figure has its source</p>
          <p className="mt-1 text-quiet">
            Where sources disagree, we say so. No clinician has reviewed this site yet, and each page says so.{' '}
            <a href={pagePaths['how-we-write']}>How we write</a>
          </p>
        </li>
        <li className="promise">
          <p className="title-small">Nothing to sell</p>
          <p className="mt-1 text-quiet">
            No clinic, drug maker or insurer has paid for it. We recommend no one.{' '}
            <a href={pagePaths.about}>Who we are</a>
          </p>
        </li>
        <li className="promise">
          <p className="title-small">What you type stays with you</p>
          <p className="mt-1 text-quiet">
            No cookies, no tracking, and no account. Search works on your own device.{' '}
            <a href={pagePaths.privacy}>Privacy</a>
          </p>
        </li>
      </ul>
    </section>
  );
}
