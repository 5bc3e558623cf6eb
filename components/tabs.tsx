import { useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n-context';
import styles from './tabs.module.css';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
}

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: one in the tab order, arrows and Home and End move, the panel is named by its tab. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Key>) {
  const i18n = useI18n();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ key }) => key === selected);

  const go = (position: number): void => {
    const target = (position + tabs.length) % tabs.length;
    const tab = tabs[target];
    if (tab === undefined) return;
    onSelect(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = i18n.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = i18n.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const target =
      event.key === forward
        ? at + 1
        : event.key === back
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : null;
    if (target === null) return;
    event.preventDefault();
    go(target);
  };

  return (
    <>
      <div class={styles['tabs']} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, label: name, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {name} <span class={`${styles['count']} num`}>{i18n.number(count)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
