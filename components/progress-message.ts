import { say, type Message } from '../lib/view/message';
import type { Progress } from '../lib/view/surface-state';

/** A step that is done, runs, or is still to come. */
export type Stage = 'done' | 'now' | 'next';

/** Reading, searching, comparing, each with how far it is. */
export function progressSteps({
  read,
  searching,
  comparing,
}: Progress): readonly { readonly stage: Stage; readonly message: Message }[] {
  const reading =
    read === null
      ? say('state.progress.reading')
      : say('state.progress.read', {
          sentences: say('count.sentences', { n: read.sentences }),
          claims: say('count.claims', { n: read.claims }),
        });
  const search =
    searching === null
      ? say('state.progress.searchingSoon')
      : searching.close === null
        ? say('state.progress.searching', { n: searching.articles })
        : say('state.progress.searched', { n: searching.close, all: searching.articles });
  const compare =
    comparing === null ? say('state.progress.comparingSoon') : say('state.progress.comparing', comparing);
  const searched = comparing !== null || (searching?.close ?? null) !== null;
  return [
    { stage: read === null ? 'now' : 'done', message: reading },
    { stage: read === null ? 'next' : searched ? 'done' : 'now', message: search },
    { stage: searched ? 'now' : 'next', message: compare },
  ];
}

/** The step that runs, for the live region. */
export function progressMessage(progress: Progress): Message {
  const steps = progressSteps(progress);
  return (steps.find(({ stage }) => stage === 'now') ?? steps[0]!).message;
}
