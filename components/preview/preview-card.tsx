import { formatDate } from '@/lib/format/dates';
import { site } from '@/lib/site';
import { colors } from './colors';
import { fitCard, room } from './fit-words';
import { DrawnMark, Motif } from './motif';
import { toLook } from './topic-look';

/** What a link preview shows of a page: all of it the page's own words. */
export type PreviewFacts = {
  title: string;
  /** What the page says first, as plain text; shown where all of it fits. */
  words: string;
  topic?: { slug: string; title: string };
  /** The day of its last review, as `YYYY-MM-DD`, where the page shows one. */
  reviewed?: string;
};

/** The drawing behind a preview picture; its styles are for the renderer of pictures, not for a page. */
export function PreviewCard({ title, words, topic, reviewed }: PreviewFacts) {
  const { deep, soft } = toLook(topic?.slug);
  const fit = fitCard(title, words);
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        color: colors.ink,
        fontFamily: 'Source Sans 3',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          width: 888,
          padding: '52px 40px 48px 64px',
          background: colors.paper,
        }}
      >
        <div style={{ display: 'flex', fontSize: 40, fontWeight: 600, color: deep }}>
          {topic?.title ?? 'Plain answers, with their sources'}
        </div>
        <div
          style={{
            display: 'flex',
            fontSize: fit.titleSize,
            fontWeight: 600,
            lineHeight: room.titleLine,
            marginTop: 14,
          }}
        >
          {title}
        </div>
        {fit.words && (
          <div
            style={{
              display: 'flex',
              fontSize: fit.wordSize,
              lineHeight: room.wordLine,
              marginTop: room.gap,
              color: colors.quiet,
            }}
          >
            {fit.words}
          </div>
        )}
        <div style={{ display: 'flex', alignItems: 'center', marginTop: 'auto', fontSize: 34 }}>
          <DrawnMark color={colors.accent} size={48} />
          <span style={{ marginLeft: 12, fontWeight: 600, color: colors.accent }}>{site.name}</span>
          {reviewed && (
            <span style={{ marginLeft: 'auto', fontSize: 30, color: colors.quiet }}>
              Last reviewed {formatDate(reviewed)}
            </span>
          )}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: 312,
          background: deep,
        }}
      >
        <Motif {...(topic && { topic: topic.slug })} color={soft} size={224} />
      </div>
    </div>
  );
}
