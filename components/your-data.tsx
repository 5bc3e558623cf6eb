import { useEffect, useRef } from 'preact/hooks';
import { say, type Message } from '../lib/view/message';
import type {
  OptionsActions,
  OptionsState,
  StarterInstallation,
  StoredCounts,
} from '../lib/view/options-state';
import { useI18n } from './i18n-context';
import styles from './your-data.module.css';

/** What is stored on this device, taking it along, and deleting it, which asks once. */
export function YourData({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const i18n = useI18n();
  const { stored } = state;
  return (
    <>
      <Stored stored={stored} />
      {stored.kind === 'counted' && <Starter starter={stored.starter} onRetry={actions.installStarterPack} />}
      <div class="acts">
        <button type="button" class="btn" disabled={stored.kind === 'unopened'} onClick={actions.exportAll}>
          {i18n.text({ id: 'options.data.export' })}
        </button>
        <button type="button" class="act" onClick={actions.forgetDecisions}>
          {i18n.text({ id: 'options.data.forget' })}
        </button>
        <button type="button" class="act" aria-expanded={state.confirmingDelete} onClick={actions.askDelete}>
          {i18n.text({ id: 'options.data.delete' })}
        </button>
      </div>
      {state.confirmingDelete && <ConfirmDelete question={i18n.text(questionOf(stored))} actions={actions} />}
    </>
  );
}

/** What there is; what is not known is not given as a number. */
function Stored({ stored }: { stored: StoredCounts }) {
  const i18n = useI18n();
  if (stored.kind === 'counting') return <p>{i18n.text({ id: 'options.data.counting' })}</p>;
  if (stored.kind === 'unopened') return <p role="alert">{i18n.text({ id: 'options.data.unopened' })}</p>;
  return <p>{i18n.text(say('options.data.stored', countsOf(stored)))}</p>;
}

/** The starter pack while it is not in: that it comes, or why it does not, with the way to try again. */
function Starter({ starter, onRetry }: { starter: StarterInstallation; onRetry: () => void }) {
  const i18n = useI18n();
  if (starter === 'ended') return null;
  if (starter === 'under-way') return <p role="status">{i18n.text({ id: 'options.data.installing' })}</p>;
  return (
    <div role="alert">
      <p>{i18n.text({ id: `options.data.starter.${starter}` })}</p>
      <button type="button" class="btn" onClick={onRetry}>
        {i18n.text({ id: 'options.data.starter.retry' })}
      </button>
    </div>
  );
}

const countsOf = ({ articles, decisions }: { articles: number; decisions: number | null }) => ({
  articles: say('count.articles', { n: articles }),
  decisions: decisions === null ? say('count.decisionsUnread') : say('count.decisions', { n: decisions }),
});

const questionOf = (stored: StoredCounts): Message =>
  stored.kind === 'counted'
    ? say('options.data.confirm', countsOf(stored))
    : { id: 'options.data.confirmUncounted' };

/** The safe answer has the focus. */
function ConfirmDelete({ question, actions }: { question: string; actions: OptionsActions }) {
  const i18n = useI18n();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      class={styles['confirm']}
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => key === 'Escape' && actions.cancelDelete()}
    >
      <b class="strong">{question}</b>
      <p class="small">{i18n.text({ id: 'options.data.confirmNote' })}</p>
      <div class="acts">
        <button type="button" class="btn" ref={keep} onClick={actions.cancelDelete}>
          {i18n.text({ id: 'options.data.keep' })}
        </button>
        <button type="button" class="btn" onClick={actions.deleteEverything}>
          {i18n.text({ id: 'options.data.deleteNow' })}
        </button>
      </div>
    </div>
  );
}
