/** Sizes of text from the largest to the smallest, each in its own words. */
export function TypeScale() {
  return (
    <div className="mt-2 grid gap-4">
      <p className="lead">Lead: what a page is about, 20 pixels.</p>
      <p className="main-message">Main message: the one thing to know, 20 pixels, bold.</p>
      <p className="title-small">Small title: the name of a box or a picture.</p>
      <p>Text: what most of a page is written in, 17 pixels, 1.6 lines apart, at most 40 rem wide.</p>
      <p className="text-quiet">Quiet text: what helps to understand the rest.</p>
      <p className="small">Small text: counts, dates and notes, 14 pixels.</p>
    </div>
  );
}
