import type { Warning } from '../model/warning';
import { cleanLine } from './clean-text';
import { say, type Message } from './message';

/** What a reader should know before trusting what is shown, in one line. */
export function warningMessage(warning: Warning): Message {
  switch (warning.kind) {
    case 'unsupported-language':
      if (warning.language === 'und') return say('warning.not-english');
      return say('warning.unsupported-language', {
        language: { kind: 'language', tag: cleanLine(warning.language, 40) },
      });
    case 'part-read':
      return warning.hiddenParagraphs > 0
        ? say('warning.part-read', {
            percent: { kind: 'percent', value: warning.percent },
            paragraphs: say('count.paragraphs', { n: warning.hiddenParagraphs }),
          })
        : say('warning.part-read-plain', { percent: { kind: 'percent', value: warning.percent } });
    case 'text-truncated':
    case 'claims-truncated':
    case 'others-truncated':
      return say(`warning.${warning.kind}`, { n: warning.limit });
    case 'hidden-characters':
      return say('warning.hidden-characters', { n: warning.count });
    case 'no-publication-date':
    case 'sentence-truncated':
    case 'decisions-unread':
      return say(`warning.${warning.kind}`);
  }
}

/** What can be done about it in the panel, where anything can. */
export function warningNext(warning: Warning): Message | null {
  return warning.kind === 'part-read' && warning.hiddenParagraphs > 0 ? say('warning.part-read.next') : null;
}
