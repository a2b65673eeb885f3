import { ElementScript } from '@/components/site/element-script';
import { listPaths, pagePaths } from '@/lib/permalinks';
import { site } from '@/lib/site';
import type { SavedIndex } from './saved-page';

/** The reader's own list and one that somebody shared. Without JavaScript it says what it needs, and what else can be done. */
export function SavedList({ index }: { index: SavedIndex }) {
  return (
    <saved-list>
      <WithoutScript />
      <SharedPages />
      <OwnPages />
      <p role="status" className="toast" />
      <template data-row="">
        <PageRow />
      </template>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: toScriptText(index) }} />
      <ElementScript name="saved-list" />
    </saved-list>
  );
}

function WithoutScript() {
  return (
    <div data-without-script="" className="prose">
      <p>
        <strong>Your list needs JavaScript.</strong> It is off in your browser, or it did not load. These ways
        do not need it:
      </p>
      <ul>
        <li>Set a bookmark in your browser for each page you want to find again.</li>
        <li>Print a page, or save it as a PDF, from your browser’s menu.</li>
        <li>Send yourself a page’s link: “Email” and “Text” stand near the end of each page.</li>
      </ul>
    </div>
  );
}

function SharedPages() {
  return (
    <section data-shared="" hidden aria-labelledby="shared" className="key-messages mb-10">
      <h2 id="shared">A list someone shared with you</h2>
      <p className="mt-2">
        It came with the link that you opened. Your own list is as it was, and nothing of this one is kept
        unless you say so.
      </p>
      <ol data-shared-pages="" className="plain-list mt-2" />
      <p data-shared-gone="" hidden className="mt-2" />
      <div className="ways">
        <button type="button" data-take="">
          Add these to my list
        </button>
        <button type="button" data-dismiss="">
          Close this list
        </button>
      </div>
    </section>
  );
}

function OwnPages() {
  return (
    <section data-own="" hidden aria-labelledby="own">
      <h2 id="own" tabIndex={-1}>
        Your list
      </h2>
      <p data-empty="" hidden className="mt-2">
        Nothing is on it yet. Open a <a href={listPaths.topics}>topic</a> or a{' '}
        <a href={listPaths.faq}>question</a>, and press “Remember this page” near its end.
      </p>
      <ol data-own-pages="" className="plain-list mt-2" />
      <p data-own-gone="" hidden className="mt-2" />
      <div className="ways">
        {[
          ['print', 'Print'],
          ['copy-text', 'Copy as text'],
          ['copy-list', 'Copy a link to this list'],
          ['share-list', 'Share this list'],
          ['clear', 'Clear the list'],
          ['undo', 'Undo'],
        ].map(([name, words]) => (
          <button key={name} type="button" {...{ [`data-${name}`]: '' }} hidden>
            {words}
          </button>
        ))}
      </div>
      <p data-ways-note="" hidden className="screen-only mt-2 small text-quiet">
        Anyone who has the link to your list can see which pages are on it. The list stands in the link
        itself, after a # sign, so browsers do not send it to this site. See{' '}
        <a href={pagePaths.privacy}>your privacy on this site</a>.
      </p>
    </section>
  );
}

/** One page of a list, which the element copies and fills; a list that was shared has no buttons. */
function PageRow() {
  return (
    <li className="kept-page hairline-bottom">
      <p>
        <a href={listPaths.saved}>{site.name}</a> <span className="small text-quiet" />{' '}
        <span data-address="" className="print-only" />
      </p>
      <div className="screen-only">
        <button type="button" data-move="-1">
          ↑
        </button>
        <button type="button" data-move="1">
          ↓
        </button>
        <button type="button" data-remove="">
          Remove
        </button>
      </div>
    </li>
  );
}

function toScriptText(index: SavedIndex): string {
  return JSON.stringify(index).replaceAll('<', '\\u003c');
}
