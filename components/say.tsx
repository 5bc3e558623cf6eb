import type { ComponentChildren } from 'preact';
import type { Message } from '../lib/view/message';
import type { MessagePart } from '../lib/view/message-part';
import { useI18n } from './i18n-context';
import { Letter } from './letter';

export interface SayProps {
  readonly message: Message;
  /** What stands for the word in a tag of the sentence (`<d>…</d>`), beside `b`, `n` and `key`. */
  readonly tags?: Readonly<Record<string, (children: ComponentChildren) => ComponentChildren>>;
}

/** A message as elements: bold words, keys and letters are elements, words of articles are isolated. */
export function Say({ message, tags = {} }: SayProps) {
  return <>{render(useI18n().parts(message), tags)}</>;
}

function render(parts: readonly MessagePart[], tags: NonNullable<SayProps['tags']>): ComponentChildren {
  return parts.map((part, index) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'words') return <bdi key={index}>{part.text}</bdi>;
    if (part.kind === 'letter') return <Letter key={index} letter={part.letter} publisher={part.publisher} />;
    const children = render(part.parts, tags);
    const own = tags[part.tag];
    if (own !== undefined) return own(children);
    return part.tag === 'key' ? (
      <kbd key={index}>{children}</kbd>
    ) : (
      <b key={index} class="strong">
        {children}
      </b>
    );
  });
}
