import type { LibraryActions } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { CHANGE_CLASSES, type ShownChange, type VersionsView } from '../lib/view/versions-view';
import { plainSegments } from '../lib/view/build-segments';
import { ArticleText } from './article-text';
import { useI18n } from './i18n-context';
import styles from './versions-list.module.css';

/** What changed between two versions of a page: how much of each kind, corrections, then every change with its words. */
export function VersionsList({ view, actions }: { view: VersionsView; actions: LibraryActions }) {
  const i18n = useI18n();
  const counts = CHANGE_CLASSES.filter((kind) => view.counts[kind] > 0).map((kind) =>
    say(`versions.count.${kind}`, { n: view.counts[kind] }),
  );
  return (
    <section class={styles['versions']} aria-label={i18n.text({ id: 'versions.title' })}>
      <div class={styles['pair']}>
        <Which
          label={i18n.text({ id: 'versions.before' })}
          view={view}
          chosen={view.older}
          onChoose={(older) => actions.versions(view.id, { older, newer: view.newer })}
        />
        <Which
          label={i18n.text({ id: 'versions.after' })}
          view={view}
          chosen={view.newer}
          onChoose={(newer) => actions.versions(view.id, { older: view.older, newer })}
        />
      </div>
      <p role="status">
        {i18n.text(
          counts.length === 0
            ? { id: 'versions.none' }
            : say('versions.summary', { changes: { kind: 'list', items: counts } }),
        )}
      </p>
      {view.notes.map(({ kind, text, isNew }, index) => (
        <div key={index} class={styles['note']}>
          <b>{i18n.text({ id: `versions.note.${kind}` })}</b>{' '}
          {!isNew && <span class="tiny faint">{i18n.text({ id: 'versions.note.before' })}</span>}
          <p class="sent">
            <ArticleText text={{ segments: plainSegments(text), lang: view.lang }} />
          </p>
        </div>
      ))}
      <ol>
        {view.changes.map((change, index) => (
          <Change key={index} change={change} lang={view.lang} />
        ))}
      </ol>
      {view.truncated && <p class="small soft">{i18n.text({ id: 'versions.truncated' })}</p>}
    </section>
  );
}

function Which({
  label,
  view,
  chosen,
  onChoose,
}: {
  label: string;
  view: VersionsView;
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const i18n = useI18n();
  return (
    <label>
      <span class="small soft">{label}</span>
      <select class="field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {view.list.map(({ id, capturedAt }) => (
          <option key={id} value={id}>
            {i18n.date(capturedAt, 'moment')}
          </option>
        ))}
      </select>
    </label>
  );
}

function Change({ change, lang }: { change: ShownChange; lang: string | null }) {
  const i18n = useI18n();
  return (
    <li class={change.class === 'fact' || change.class === 'status' ? styles['grave'] : ''}>
      <p class={styles['kind']}>
        <b>{i18n.text({ id: `versions.class.${change.class}` })}</b>
        <span class="soft">{i18n.text({ id: `versions.kind.${change.kind}` })}</span>
        {change.where !== 'text' && (
          <span class="soft">{i18n.text({ id: `versions.where.${change.where}` })}</span>
        )}
      </p>
      {change.before !== null && (
        <Side name={i18n.text({ id: 'versions.side.before' })} segments={change.before} lang={lang} />
      )}
      {change.after !== null && (
        <Side name={i18n.text({ id: 'versions.side.after' })} segments={change.after} lang={lang} />
      )}
    </li>
  );
}

function Side({
  name,
  segments,
  lang,
}: {
  name: string;
  segments: NonNullable<ShownChange['before']>;
  lang: string | null;
}) {
  return (
    <div class={styles['side']}>
      <span class="where">{name}</span>
      <p class="sent" dir="auto">
        <ArticleText text={{ segments, lang }} />
      </p>
    </div>
  );
}
