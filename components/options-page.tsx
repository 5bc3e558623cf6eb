import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../lib/view/message';
import type { OptionsActions, OptionsState } from '../lib/view/options-state';
import { useI18n } from './i18n-context';
import styles from './options-page.module.css';
import { SegmentedChoice } from './segmented-choice';
import { shortcutKey } from './shortcut-key';
import { ToggleSwitch } from './toggle-switch';
import { useKeptFocus } from './use-kept-focus';
import { YourData } from './your-data';

export interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** Appearance, language, marks, allowed sites, shortcuts, and the reader's data. */
export function OptionsPage({ state, actions }: OptionsPageProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main class={styles['page']} ref={root}>
      <div class={styles['wrap']}>
        <h1>{i18n.text({ id: 'options.title' })}</h1>
        <Appearance state={state} actions={actions} />
        <Language state={state} actions={actions} />
        <OptionGroup title={i18n.text({ id: 'options.marks' })}>
          <p>{i18n.text({ id: 'options.marks.note' })}</p>
          <ToggleSwitch checked={state.offerMarks} onChange={(on) => actions.set('offerMarks', on)}>
            {i18n.text({ id: 'options.marks.offer' })}
          </ToggleSwitch>
        </OptionGroup>
        <Sites state={state} actions={actions} />
        <ShortcutList state={state} actions={actions} />
        <OptionGroup title={i18n.text({ id: 'options.data' })}>
          <YourData state={state} actions={actions} />
        </OptionGroup>
      </div>
    </main>
  );
}

function OptionGroup({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={styles['group']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class={styles['body']}>{children}</div>
    </section>
  );
}

function Appearance({ state, actions }: OptionsPageProps) {
  const i18n = useI18n();
  const theme = i18n.text({ id: 'options.theme' });
  const font = i18n.text({ id: 'options.font' });
  return (
    <OptionGroup title={i18n.text({ id: 'options.appearance' })}>
      <div class={styles['line']}>
        <span>{theme}</span>
        <SegmentedChoice
          label={theme}
          name="theme"
          value={state.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: i18n.text({ id: `options.theme.${value}` }),
          }))}
          onChange={(value) => actions.set('theme', value)}
        />
      </div>
      <div class={styles['line']}>
        <span>{font}</span>
        <SegmentedChoice
          label={font}
          name="font"
          value={state.articleFont}
          choices={(['serif', 'sans'] as const).map((value) => ({
            value,
            label: i18n.text({ id: `options.font.${value}` }),
          }))}
          onChange={(value) => actions.set('articleFont', value)}
        />
      </div>
      <p class="small">{i18n.text({ id: 'options.textSize' })}</p>
    </OptionGroup>
  );
}

function Language({ state, actions }: OptionsPageProps) {
  const i18n = useI18n();
  const id = useId();
  return (
    <OptionGroup title={i18n.text({ id: 'options.language' })}>
      <div class={styles['line']}>
        <label for={id}>{i18n.text({ id: 'options.language.label' })}</label>
        <select
          id={id}
          class="field"
          value={state.language}
          onChange={(event) => actions.set('language', event.currentTarget.value)}
        >
          <option value="browser">{i18n.text({ id: 'options.language.browser' })}</option>
          {state.languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="small">{i18n.text({ id: 'options.language.note' })}</p>
    </OptionGroup>
  );
}

function Sites({ state, actions }: OptionsPageProps) {
  const i18n = useI18n();
  return (
    <OptionGroup title={i18n.text({ id: 'options.sites' })}>
      <p>{i18n.text({ id: state.sites.length > 0 ? 'options.sites.note' : 'options.sites.none' })}</p>
      {state.sites.map((site) => (
        <div key={site} class={styles['line']}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="act"
            aria-label={i18n.text({ id: 'options.sites.removeSpoken', args: { site } })}
            onClick={() => actions.removeSite(site)}
          >
            {i18n.text({ id: 'options.sites.remove' })}
          </button>
        </div>
      ))}
    </OptionGroup>
  );
}

function ShortcutList({ state, actions }: OptionsPageProps) {
  const i18n = useI18n();
  const { quickCheck, panel, save, selection } = state.shortcuts;
  const rows = [
    ['options.shortcuts.quick', quickCheck],
    ['options.shortcuts.panel', panel],
    ['options.shortcuts.save', save],
    ['options.shortcuts.selection', selection],
  ] as const;
  return (
    <OptionGroup title={i18n.text({ id: 'options.shortcuts' })}>
      {rows.map(([label, shortcut]) => (
        <div key={label} class={styles['line']}>
          <span>{i18n.text({ id: label })}</span>
          {shortcut === null ? (
            <span class="soft">{i18n.text(say('options.shortcuts.unset'))}</span>
          ) : (
            <kbd>{shortcutKey(shortcut)}</kbd>
          )}
        </div>
      ))}
      <div class={styles['line']}>
        <button type="button" class="act" onClick={actions.changeShortcuts}>
          {i18n.text({ id: 'options.shortcuts.change' })}
        </button>
        <ToggleSwitch checked={state.singleKeys} onChange={(on) => actions.set('singleKeys', on)}>
          {i18n.text({ id: 'options.shortcuts.single' })}
        </ToggleSwitch>
      </div>
    </OptionGroup>
  );
}
