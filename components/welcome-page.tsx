import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { LiveExample, type ExampleState } from './live-example';
import { Say } from './say';
import { shortcutKey } from './shortcut-key';
import { SignsFigure } from './signs-figure';
import styles from './welcome-page.module.css';

export interface WelcomePageProps {
  readonly starterArticles: number;
  readonly starterOn: boolean;
  /** The quick check's shortcut as the browser reports it, `null` where none is set. */
  readonly quickCheckKey: string | null;
  readonly example: ExampleState;
  readonly onTurnOnStarterPack: () => void;
  readonly onStartEmpty: () => void;
  readonly onLibrary: () => void;
  readonly onClassroom: () => void;
  readonly onReports: () => void;
}

/** The first page after installing: what it does, shown by doing it; what it may do; how to start; how to read a card. */
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
            <section class={styles['topic']}>
              <h2>{i18n.text({ id: 'welcome.may' })}</h2>
              <p>
                {i18n.text({ id: 'welcome.may.reads' })} {i18n.text({ id: 'welcome.may.sites' })}{' '}
                {i18n.text({ id: 'welcome.may.stays' })}
              </p>
            </section>
            <section class={styles['topic']}>
              <h2>{i18n.text({ id: 'welcome.start' })}</h2>
              <p>
                <Say message={start} /> {i18n.text({ id: 'welcome.judge.text' })}
              </p>
            </section>
          </div>
          <div class={styles['words']}>
            <LiveExample state={props.example} />
            <div class={styles['buttons']}>
              <button type="button" class="act" onClick={props.onClassroom}>
                {i18n.text({ id: 'welcome.classroom' })}
              </button>
            </div>
          </div>
        </div>
        <div class={styles['two']}>
          <section class={styles['topic']}>
            <h2>{i18n.text({ id: 'welcome.fill' })}</h2>
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
            <ul class={styles['ways']}>
              {starterArticles > 0 && (
                <li>{i18n.text(say('welcome.starterNote', { n: starterArticles }))}</li>
              )}
              <li>{i18n.text({ id: 'welcome.fill.read' })}</li>
              <li>{i18n.text({ id: 'welcome.fill.import' })}</li>
            </ul>
            <p>{i18n.text({ id: 'welcome.fill.little' })}</p>
            <div class={styles['buttons']}>
              <button type="button" class="act" onClick={props.onLibrary}>
                {i18n.text({ id: 'welcome.library' })}
              </button>
              <button type="button" class="act" onClick={props.onReports}>
                {i18n.text({ id: 'report.open' })}
              </button>
            </div>
          </section>
          <SignsFigure />
        </div>
      </div>
    </main>
  );
}
