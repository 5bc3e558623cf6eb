import { useRef } from 'preact/hooks';
import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryPack } from '../lib/view/library-state';
import { say, type MessageId } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './pack-list.module.css';
import { ToggleSwitch } from './toggle-switch';

export interface PackViewProps {
  readonly pack: LibraryPack;
  readonly name: string;
  readonly disabled: boolean;
  readonly actions: LibraryActions;
}

/** One pack: its switch, how much it holds, and where it comes from. */
export function PackView({ pack, name, disabled, actions }: PackViewProps) {
  const i18n = useI18n();
  const facts = [
    i18n.text(say('count.articles', { n: pack.articles })),
    pack.bytes > 0 ? i18n.bytes(pack.bytes) : null,
    pack.language === null ? null : i18n.language(pack.language),
    pack.origin === 'reader' ? null : i18n.text({ id: `library.pack.${pack.origin}` }),
  ];
  return (
    <li>
      <b dir="auto">{name}</b>
      <ToggleSwitch
        checked={pack.enabled}
        disabled={disabled}
        label={name}
        onChange={(enabled) => actions.setPack(pack.id, enabled)}
      />
      <p class={`${styles['about']} num`}>{facts.filter(Boolean).join(', ')}</p>
      {pack.about !== null && (
        <details class={styles['details']}>
          <summary>{i18n.text({ id: 'library.pack.about' })}</summary>
          <PackFacts about={pack.about} />
        </details>
      )}
      {pack.origin === 'file' && (
        <PackActions pack={pack} name={name} disabled={disabled} actions={actions} />
      )}
    </li>
  );
}

function PackFacts({ about }: { about: NonNullable<LibraryPack['about']> }) {
  const i18n = useI18n();
  const facts: readonly (readonly [MessageId, string])[] = [
    ['library.pack.version', cleanLine(about.version, 40)],
    ['library.pack.licence', cleanLine(about.licence, 120)],
    ['library.pack.provenance', cleanLine(about.provenance, 600)],
    ['library.pack.sha256', about.sha256],
  ];
  return (
    <dl>
      {facts.map(([id, value]) => (
        <div key={id}>
          <dt>{i18n.text({ id })}</dt>
          <dd>{id === 'library.pack.sha256' ? <code>{value}</code> : <bdi>{value}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}

function PackActions({ pack, name, disabled, actions }: PackViewProps) {
  const i18n = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={`${styles['about']} acts`} data-then="[data-packs]">
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) actions.replacePack(pack.id, file);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="act"
        disabled={disabled}
        aria-label={i18n.text({ id: 'library.pack.replaceSpoken', args: { name } })}
        onClick={() => input.current?.click()}
      >
        {i18n.text({ id: 'library.pack.replace' })}
      </button>
      <button
        type="button"
        class="act"
        disabled={disabled}
        aria-label={i18n.text({ id: 'library.pack.removeSpoken', args: { name } })}
        onClick={() => actions.removePack(pack.id)}
      >
        {i18n.text({ id: 'library.pack.remove' })}
      </button>
    </div>
  );
}
