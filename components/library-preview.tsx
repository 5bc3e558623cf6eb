import { cleanLine } from '../lib/view/clean-text';
import type { LibraryPreview } from '../lib/view/library-state';
import { say, type Message } from '../lib/view/message';
import { plainSegments } from '../lib/view/build-segments';
import { ArticleText } from './article-text';
import { useI18n } from './i18n-context';
import styles from './library-preview.module.css';

/** The longest paragraph shown, in characters. */
const PARAGRAPH = 20_000;

/** An article as it is stored: what is known of it, its text, and the way to its page. */
export function LibraryPreviewView({ preview, href }: { preview: LibraryPreview; href: string | null }) {
  const i18n = useI18n();
  const facts: readonly (readonly [Message, string])[] = [
    [say('library.preview.by'), cleanLine(preview.byline.join(', '), 200)],
    [
      say('library.preview.modified'),
      preview.dateModified === null ? '' : i18n.date(preview.dateModified, 'date'),
    ],
    [say('library.preview.language'), preview.inLanguage === null ? '' : i18n.language(preview.inLanguage)],
    [say('library.preview.read'), i18n.date(preview.capturedAt, 'date')],
    [say('library.preview.saved'), i18n.date(preview.savedAt, 'date')],
    [say('library.preview.words'), i18n.number(preview.words)],
    [say('library.preview.provenance'), cleanLine(preview.provenance.join('; '), 600)],
  ];
  return (
    <div class={styles['preview']}>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name.id}>
              <dt>{i18n.text(name)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {href !== null && (
        <p>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {i18n.text({ id: 'library.preview.open' })}
          </a>
        </p>
      )}
      <div
        class={styles['text']}
        tabIndex={0}
        role="region"
        aria-label={i18n.text({ id: 'library.preview.text' })}
      >
        {preview.paragraphs.map(({ text, heading }, index) => {
          const shown = (
            <ArticleText text={{ segments: plainSegments(text, PARAGRAPH), lang: preview.inLanguage }} />
          );
          return (
            <p key={index} class="sent" dir="auto">
              {heading ? <b>{shown}</b> : shown}
            </p>
          );
        })}
      </div>
    </div>
  );
}
