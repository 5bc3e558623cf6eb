import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { Say } from './say';
import { shortcutKey } from './shortcut-key';
import { SpecimenFigure } from './specimen-figure';
import styles from './welcome-page.module.css';

export interface WelcomePageProps {
  readonly starterArticles: number;
  readonly starterOn: boolean;
  /** The quick check's shortcut as the browser reports it, `null` where none is set. */
  readonly quickCheckKey: string | null;
  readonly onTurnOnStarterPack: () => void;
  readonly onStartEmpty: () => void;
}

/** The first page after installing: what it does, how to start, how to read a card. */
export function WelcomePage(props: WelcomePageProps) {
  const i18n = useI18n();
  const { starterArticles, starterOn, quickCheckKey } = props;
  const start =
    quickCheckKey === null
      ? say('welcome.start.textNoKey')
      : say('welcome.start.text', { key: shortcutKey(quickCheckKey) });
  return (
    <main class={styles['page']}>
      <div class={styles['wrap']}>
        <div class={styles['hello']}>
          <div class={styles['words']}>
            <h1>{i18n.text({ id: 'welcome.title' })}</h1>
            <p class={styles['lead']}>{i18n.text({ id: 'welcome.lead' })}</p>
            <div class={styles['buttons']}>
              {starterArticles > 0 && (
                <button type="button" class="btn go" disabled={starterOn} onClick={props.onTurnOnStarterPack}>
                  {i18n.text({ id: starterOn ? 'welcome.starterOn' : 'welcome.starter' })}
                </button>
              )}
              <button type="button" class="btn" onClick={props.onStartEmpty}>
                {i18n.text({ id: 'welcome.empty' })}
              </button>
            </div>
            {starterArticles > 0 && (
              <p class="small soft">{i18n.text(say('welcome.starterNote', { n: starterArticles }))}</p>
            )}
          </div>
          <SpecimenFigure />
        </div>
        <div class={styles['three']}>
          <section>
            <h2>{i18n.text({ id: 'welcome.start' })}</h2>
            <p>
              <Say message={start} />
            </p>
          </section>
          <section>
            <h2>{i18n.text({ id: 'welcome.judge' })}</h2>
            <p>{i18n.text({ id: 'welcome.judge.text' })}</p>
          </section>
          <section>
            <h2>{i18n.text({ id: 'welcome.stays' })}</h2>
            <p>{i18n.text({ id: 'welcome.stays.text' })}</p>
          </section>
        </div>
      </div>
    </main>
  );
}
