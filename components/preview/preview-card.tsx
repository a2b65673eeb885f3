import { site } from '@/lib/site';

/** What a link preview shows of a page: all of it the page's own words. */
export type PreviewFacts = { title: string; topic?: string; reviewed: string };

const paper = '#fbf8f1';
const spruce = '#0a4d48';
const clay = '#803818';
const ink = '#1d2828';

/** Above this many letters a title is drawn smaller, so that it stays within four lines. */
const longTitle = 60;

/** The drawing behind a preview picture; its styles are for the renderer of pictures, not for a page. */
export function PreviewCard({ title, topic, reviewed }: PreviewFacts) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: paper,
        color: ink,
        fontFamily: 'Source Sans 3',
      }}
    >
      <div style={{ display: 'flex', height: 28, background: spruce }} />
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, padding: '56px 72px' }}>
        <div style={{ display: 'flex', fontSize: 38, fontWeight: 600, color: clay }}>
          {topic ?? 'Plain answers, every figure with its source'}
        </div>
        <div
          style={{
            display: 'flex',
            fontSize: title.length > longTitle ? 68 : 84,
            fontWeight: 600,
            lineHeight: 1.12,
            marginTop: 16,
          }}
        >
          {title}
        </div>
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            alignItems: 'center',
            marginTop: 'auto',
          }}
        >
          <div
            style={{ display: 'flex', alignItems: 'center', fontSize: 42, fontWeight: 600, color: spruce }}
          >
            <svg viewBox="0 0 32 32" width="56" height="56" aria-hidden="true">
              <path d="M15 4v24C7 27 3 22 3 16S7 5 15 4Z" fill={spruce} />
              <path
                d="M18 5.2c7 1 10 5.8 10 10.8s-3 9.8-10 10.8Z"
                fill="none"
                stroke={spruce}
                strokeWidth="2.4"
              />
            </svg>
            <span style={{ marginLeft: 16 }}>{site.name}</span>
          </div>
          <div style={{ display: 'flex', fontSize: 30 }}>Last reviewed {reviewed}</div>
        </div>
      </div>
    </div>
  );
}
